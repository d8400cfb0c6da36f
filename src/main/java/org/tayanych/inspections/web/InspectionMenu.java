package org.tayanych.inspections.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class InspectionMenu {

    @Bean
    static MenuEntry inspectionsEntry() {
        return new MenuEntry("/desk/inspections", "inspections.menu", 61, Right.INSPECT.name());
    }
}
