package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.site.Cookies;
import org.tayanych.site.Doorkeeper;
import org.tayanych.site.Look;
import org.tayanych.site.MenuEntry;
import org.tayanych.site.Shell;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;

/** Makes the shell of a page from its request. */
@Component
class Shells {

    private final Bundles bundles;
    private final Doorkeeper doorkeeper;
    private final Tongue tongue;
    private final List<MenuEntry> entries;

    Shells(Bundles bundles, Doorkeeper doorkeeper, Tongue tongue, List<MenuEntry> entries) {
        this.bundles = bundles;
        this.doorkeeper = doorkeeper;
        this.tongue = tongue;
        this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    Shell of(HttpServletRequest request, HttpServletResponse response) {
        Words words = bundles.in(tongue.of(request));
        boolean workers = Tongue.inAddress(Tongue.path(request)).isPresent();
        return new Shell(
                words.language(),
                words,
                place(request),
                token(request),
                workers ? List.of() : menu(request, words),
                workers ? Optional.empty() : doorkeeper.signedInAs(),
                notice(request, response, words),
                Look.read(Cookies.read(request, Cookies.LOOK)));
    }

    private static String place(HttpServletRequest request) {
        String path = Tongue.path(request);
        Optional<Language> language = Tongue.inAddress(path);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return (language.isPresent() ? path.substring(3) : path) + query;
    }

    private static Shell.Token token(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Shell.Token(token::getParameterName, token::getToken);
        }
        return new Shell.Token(() -> "_csrf", () -> "");
    }

    private List<Shell.MenuLine> menu(HttpServletRequest request, Words words) {
        String path = Tongue.path(request);
        Optional<String> here = entries.stream().map(MenuEntry::path)
                .filter(start -> path.equals(start) || path.startsWith(start + "/"))
                .max(Comparator.comparingInt(String::length));
        return entries.stream()
                .filter(entry -> doorkeeper.lets(entry.right()))
                .map(entry -> new Shell.MenuLine(
                        entry.path(), words.say(entry.words()), here.filter(entry.path()::equals).isPresent()))
                .toList();
    }

    /** A sentence that the page before left for this one; said once. */
    private static Optional<String> notice(HttpServletRequest request, HttpServletResponse response, Words words) {
        Optional<String> key = Cookies.read(request, Cookies.NOTICE);
        if (key.isPresent()) {
            Cookies.write(request, response, Cookies.NOTICE, "", Optional.of(Duration.ZERO));
        }
        return key.filter(words::has).map(words::say);
    }
}
