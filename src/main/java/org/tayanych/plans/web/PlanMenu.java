package org.tayanych.plans.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The line of plans in the desk's menu. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {

    @Bean
    MenuEntry plansMenuEntry() {
        return new MenuEntry("/desk/plans", "plans.menu", 66, Right.INSPECT.name());
    }
}
