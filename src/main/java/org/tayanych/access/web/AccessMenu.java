package org.tayanych.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** This room's lines in the desk's menu. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    MenuEntry keysEntry() {
        return new MenuEntry("/desk/team/keys", "access.menu.keys", 700, Right.WORK_CASES.name());
    }

    @Bean
    MenuEntry administrationEntry() {
        return new MenuEntry("/admin", "access.menu.admin", 800, Right.ADMINISTER.name());
    }

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("/admin/audit", "access.menu.audit", 830, Right.READ_AUDIT.name());
    }
}
