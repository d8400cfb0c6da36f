package org.tayanych.accidents.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class AccidentMenu {

    @Bean
    static MenuEntry accidentsEntry() {
        return new MenuEntry("/desk/accidents", "accidents.menu", 63, Right.INSPECT.name());
    }
}
