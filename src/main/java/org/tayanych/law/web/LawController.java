package org.tayanych.law.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** What the law says, and said on a day. */
@Controller
class LawController {

    /** A day of the law is a day of Kyrgyzstan, wherever the server stands. */
    static final ZoneId HERE = ZoneId.of("Asia/Bishkek");

    private final Packs packs;
    private final Clock clock;

    LawController(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Open
    @GetMapping("/{lang}/law")
    ModelAndView list(Shell shell, Typed typed) {
        Pack home = packs.all().getFirst();
        String asked = typed.code("country").orElse(home.country().code());
        Pack pack = packs.all().stream().filter(one -> one.country().code().equals(asked)).findFirst().orElseThrow(NotFound::new);
        return Pages.show("law/list", new LawListPage(shell, pack, home,
                packs.all().stream().map(Pack::country).toList(), today()));
    }

    @Open
    @GetMapping("/{lang}/law/{code}")
    ModelAndView show(Shell shell, Typed typed, @PathVariable String code) {
        Pack pack = packs.holding(code).orElseThrow(NotFound::new);
        Provision provision = packs.provision(code).orElseThrow(NotFound::new);
        AskedDay asked = AskedDay.of(typed, today());
        LawPage page = new LawPage(shell, asked.problems(), pack, provision, asked.day());
        return asked.problems().isEmpty() ? Pages.show("law/provision", page) : Pages.again("law/provision", page);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
