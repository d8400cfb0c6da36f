package org.tayanych.rights.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The line of rights in the desk's menu. */
@Configuration(proxyBeanMethods = false)
class RightsMenu {

    @Bean
    MenuEntry rightsMenuEntry() {
        return new MenuEntry("/desk/rights", "rights.menu", 62, Right.SIGNED_IN.name());
    }
}
