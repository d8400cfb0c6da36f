package org.tayanych.seminars.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class SeminarMenu {

    @Bean
    static MenuEntry seminarsEntry() {
        return new MenuEntry("/desk/seminars", "seminars.menu", 65, Right.INSPECT.name());
    }
}
