package org.tayanych.remedies.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CasePanel;

/** The room's tab on the case page. */
@Component
class RemedyMenu {

    @Bean
    static CasePanel remediesPanel() {
        return new CasePanel("remedies", "remedies.panel", 50);
    }
}
