package org.tayanych.protection.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CasePanel;

/** The room's tabs on the case page. */
@Component
class ProtectionMenu {

    @Bean
    static CasePanel screeningPanel() {
        return new CasePanel("screening", "protection.panel.screening", 60);
    }

    @Bean
    static CasePanel violencePanel() {
        return new CasePanel("violence", "protection.panel.violence", 70);
    }
}
