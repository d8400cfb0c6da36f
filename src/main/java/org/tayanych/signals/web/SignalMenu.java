package org.tayanych.signals.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The line of signals in the desk's menu. */
@Configuration(proxyBeanMethods = false)
class SignalMenu {

    @Bean
    MenuEntry signalsMenuEntry() {
        return new MenuEntry("/desk/signals", "signals.menu", 59, Right.INSPECT.name());
    }
}
