package org.tayanych.orders.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class OrderMenu {

    @Bean
    static MenuEntry ordersMenuEntry() {
        return new MenuEntry("/desk/orders", "orders.menu", 62, Right.INSPECT.name());
    }
}
