package org.tayanych.law.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.law.Standing;
import org.tayanych.site.MenuEntry;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The law packs at the desk: every member reads them, an administrator has the folder read again. */
@Controller
class DeskLawController {

    private final Packs packs;
    private final Clock clock;

    DeskLawController(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/law")
    ModelAndView index(Shell shell, Member me, Typed typed) {
        String asked = typed.code("country").orElse("");
        Standing chosen = packs.standing().stream()
                .filter(one -> one.pack().country().code().equals(asked))
                .findFirst().orElse(packs.standing().getFirst());
        return Pages.show("law/packs", new PacksPage(shell, packs.standing(), chosen, me.may(Right.ADMINISTER),
                LocalDate.ofInstant(clock.instant(), LawController.HERE)));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/desk/law/read")
    ModelAndView read() {
        boolean changed = !packs.readAgain().isEmpty();
        boolean refused = packs.standing().stream().anyMatch(one -> !one.refused().isEmpty());
        return Pages.to("/desk/law", refused ? "law.desk.refused" : changed ? "law.desk.changed" : "law.desk.same");
    }

    @Gate(Right.SIGNED_IN)
    @GetMapping("/desk/law/{code}")
    ModelAndView show(Shell shell, @PathVariable String code) {
        Pack pack = packs.holding(code).orElseThrow(NotFound::new);
        Provision provision = packs.provision(code).orElseThrow(NotFound::new);
        return Pages.show("law/versions", new ProvisionPage(shell, pack, provision));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry lawMenuEntry() {
            return new MenuEntry("/desk/law", "law.menu", 65, Right.SIGNED_IN.name());
        }
    }
}
