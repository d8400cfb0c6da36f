package org.tayanych.evidence.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class EvidenceMenu {

    @Bean
    static MenuEntry figuresEntry() {
        return new MenuEntry("/desk/figures", "evidence.menu", 67, Right.PUBLISH_FIGURES.name());
    }
}
