package org.tayanych.directory.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The directory's line in the desk's menu. */
@Configuration(proxyBeanMethods = false)
class DirectoryMenu {

    @Bean
    MenuEntry directoryMenuEntry() {
        return new MenuEntry("/desk/directory", "directory.menu", 60, Right.SIGNED_IN.name());
    }
}
