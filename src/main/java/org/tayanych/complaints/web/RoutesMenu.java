package org.tayanych.complaints.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** What this room offers to the desk's menu. */
@Configuration(proxyBeanMethods = false)
class RoutesMenu {

    @Bean
    MenuEntry routes() {
        return new MenuEntry("/admin/routes", "complaints.routes.menu", 70, Right.ADMINISTER.name());
    }
}
