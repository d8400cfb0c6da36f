package org.tayanych.claims.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.MenuEntry;

/** The room's line in the desk's menu. */
@Component
class ClaimMenu {

    @Bean
    static MenuEntry claimsEntry() {
        return new MenuEntry("/desk/claims", "claims.menu", 64, Right.INSPECT.name());
    }
}
