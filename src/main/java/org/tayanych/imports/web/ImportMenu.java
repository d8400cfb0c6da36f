package org.tayanych.imports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class ImportMenu {

    @Bean
    static MenuEntry importsEntry() {
        return new MenuEntry("/desk/imports", "imports.menu", 68, Right.KEEP_REGISTER.name());
    }
}
