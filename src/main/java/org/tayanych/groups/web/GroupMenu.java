package org.tayanych.groups.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.hotline.CasePanel;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu, and its tab on the case page. */
@Component
class GroupMenu {

    @Bean
    static MenuEntry groupsEntry() {
        return new MenuEntry("/desk/groups", "groups.menu", 25, Right.WORK_CASES.name());
    }

    @Bean
    static CasePanel groupPanel() {
        return new CasePanel("group", "groups.panel", 55);
    }
}
