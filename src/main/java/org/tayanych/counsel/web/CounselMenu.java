package org.tayanych.counsel.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.hotline.CasePanel;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu, and its tab on the case page. */
@Component
class CounselMenu {

    @Bean
    static MenuEntry limitsEntry() {
        return new MenuEntry("/desk/law/limits", "counsel.menu", 22, Right.WORK_CASES.name());
    }

    @Bean
    static CasePanel lawPanel() {
        return new CasePanel("law", "counsel.panel", 35);
    }
}
