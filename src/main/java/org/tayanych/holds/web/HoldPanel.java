package org.tayanych.holds.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CasePanel;
import org.tayanych.vault.Holds;

/** The room's tab on the case page, and the word in its head while a hold is there. */
@Component
class HoldPanel {

    @Bean
    static CasePanel holdCasePanel(Holds holds) {
        return new CasePanel("hold", "holds.panel", 95, subject ->
                holds.isHeld(subject) ? Optional.of("holds.tag") : Optional.empty());
    }
}
