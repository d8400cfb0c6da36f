package org.tayanych.employers.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class EmployerMenu {

    @Bean
    static MenuEntry workplacesEntry() {
        return new MenuEntry("/desk/workplaces", "employers.menu", 60, Right.KEEP_REGISTER.name());
    }
}
