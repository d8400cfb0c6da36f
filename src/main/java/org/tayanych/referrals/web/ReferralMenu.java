package org.tayanych.referrals.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.complaints.OwnLink;
import org.tayanych.hotline.CasePanel;
import org.tayanych.site.MenuEntry;

/** The line of received referrals in the desk's menu, the tab of referrals on each case, and the worker's own way there. */
@Configuration(proxyBeanMethods = false)
class ReferralMenu {

    static final String PANEL = "referrals";

    @Bean
    MenuEntry receivedMenuEntry() {
        return new MenuEntry("/desk/received", "referrals.menu", 40, Right.WORK_CASES.name());
    }

    @Bean
    CasePanel referralsPanel() {
        return new CasePanel(PANEL, "referrals.title", 60);
    }

    @Bean
    OwnLink sharedLink() {
        return new OwnLink("/my/shared", "referrals.shared.title");
    }
}
