package org.tayanych.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.Cookies;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.SiteSettings;

/**
 * The quick exit. Takes away what the browser holds of us and leads to an everyday page. Works as a plain link, because
 * it must work without script. A cookie that says only "gone" stays for an hour, so that the back button finds a page
 * that says nothing; {@link Manners} sees to that.
 */
@Controller
class ExitController {

    private static final Duration HARMLESS_FOR = Duration.ofHours(1);
    private static final Set<String> KEPT = Set.of(Cookies.LOOK, Cookies.GONE);

    private final SiteSettings settings;

    ExitController(SiteSettings settings) {
        this.settings = settings;
    }

    @OpenDoor
    @GetMapping("/{lang}/exit")
    ModelAndView exit(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        if (ledFromElsewhere(request)) {
            return Pages.to(shell.link("/"));
        }
        forget(request, response);
        Cookies.write(request, response, Cookies.GONE, "1", Optional.of(HARMLESS_FOR));
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\", \"prefetchCache\", \"prerenderCache\"");
        return Pages.to(settings.exit().replace("{lang}", shell.language().code()));
    }

    @OpenDoor
    @GetMapping("/{lang}/exit/back")
    ModelAndView back(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, Cookies.GONE, "", Optional.of(Duration.ZERO));
        return Pages.to(shell.link("/"));
    }

    /** Another site must not be able to take somebody's draft away by a link. */
    private static boolean ledFromElsewhere(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(from) || "same-site".equals(from);
    }

    /** One by one and not by Clear-Site-Data, which only works over https and would take the new cookie too. */
    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] held = request.getCookies();
        if (held == null) {
            return;
        }
        for (Cookie cookie : held) {
            if (!KEPT.contains(cookie.getName())) {
                Cookies.write(request, response, cookie.getName(), "", Optional.of(Duration.ZERO));
            }
        }
    }
}
