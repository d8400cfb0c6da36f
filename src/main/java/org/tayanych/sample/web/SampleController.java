package org.tayanych.sample.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.sample.OnlyInTheSampleWorld;
import org.tayanych.sample.SampleWorld;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** Who works in the sample world, and the codes their authenticators show now. Not there in any other world. */
@Controller
@OnlyInTheSampleWorld
class SampleController {

    private final SampleWorld sample;
    private final Clock clock;

    SampleController(SampleWorld sample, Clock clock) {
        this.sample = sample;
        this.clock = clock;
    }

    @Open
    @GetMapping("/sample")
    ModelAndView index(Shell shell) {
        return Pages.to(shell.link("/sample"));
    }

    @Open
    @GetMapping("/{lang}/sample")
    ModelAndView show(Shell shell) {
        if (!sample.present()) {
            throw new NotFound();
        }
        return Pages.show("sample/sign-ins", new SamplePage(shell, sample.signIns(), clock.instant()));
    }
}
