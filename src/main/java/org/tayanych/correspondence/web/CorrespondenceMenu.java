package org.tayanych.correspondence.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CasePanel;

/** The room's tab on the case page. */
@Component
class CorrespondenceMenu {

    @Bean
    static CasePanel lettersPanel() {
        return new CasePanel("letters", "correspondence.panel", 45);
    }
}
