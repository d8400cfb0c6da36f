package org.tayanych.directory.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.directory.Help;
import org.tayanych.directory.Search;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/**
 * Find help near me. What somebody looks for is told by a POST, so that it stands in no address, no history and no log:
 * "shelter" in a browser's history can be dangerous.
 */
@Controller
class HelpController {

    private final Help help;

    HelpController(Help help) {
        this.help = help;
    }

    @Open
    @GetMapping("/{lang}/help")
    ModelAndView index(Shell shell) {
        return Pages.show("directory/help", page(shell, Search.ANYTHING, false, 0, false));
    }

    @Open
    @PostMapping("/{lang}/help")
    ModelAndView search(Shell shell, Typed typed, HttpServletRequest request) {
        Optional<UUID> dead = typed.code("dead").flatMap(HelpController::id);
        dead.ifPresent(channel -> report(channel, request));
        return Pages.show("directory/help", page(shell, SearchForm.read(typed), true, SearchForm.from(typed), dead.isPresent()));
    }

    private void report(UUID channel, HttpServletRequest request) {
        if (!help.report(channel, visit(request))) {
            throw new NotFound();
        }
    }

    private HelpPage page(Shell shell, Search search, boolean asked, int from, boolean thanks) {
        return new HelpPage(shell, search, asked, help.find(search, from, HelpPage.MOST), help.count(search), from, thanks);
    }

    private static Secret visit(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Secret.of(cookies == null ? "" : Arrays.stream(cookies).map(Cookie::getValue).sorted().collect(Collectors.joining("|")));
    }

    private static Optional<UUID> id(String code) {
        try {
            return Optional.of(UUID.fromString(code));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
