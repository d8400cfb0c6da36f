package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.Cookies;
import org.tayanych.site.Look;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Size of letters, contrast and darkness: a choice that works without script and says nothing about who made it. */
@Controller
class LookController {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final Pattern PLACE_HERE = Pattern.compile("/(?:[a-z0-9-]+/?){0,8}");

    @OpenDoor
    @GetMapping("/{lang}/look")
    ModelAndView form(Shell shell, @RequestParam(defaultValue = "") String from) {
        return Pages.show("site/look", new LookPage(shell, here(shell, from)));
    }

    @OpenDoor
    @PostMapping("/{lang}/look")
    ModelAndView choose(Shell shell, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        Look look = new Look(
                typed.oneOf(Look.Size.class, "size").orElse(Look.Size.NORMAL),
                typed.oneOf(Look.Tone.class, "tone").orElse(Look.Tone.DEVICE));
        Cookies.write(request, response, Cookies.LOOK, look.cookie(), Optional.of(KEPT));
        return Pages.to(here(shell, typed.code("from").orElse("")));
    }

    /** Only an address of this house, and only its path. */
    private static String here(Shell shell, String from) {
        return PLACE_HERE.matcher(from).matches() ? from : shell.link("/");
    }
}
