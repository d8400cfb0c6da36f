package org.tayanych.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.site.Doorkeeper;
import org.tayanych.vocabulary.Language;

/** Which language a request is answered in. */
@Component
class Tongue {

    private final Doorkeeper doorkeeper;

    Tongue(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** The first part of the address; without one the member's own, then what the browser asks for, then Kyrgyz; programs get English. */
    Language of(HttpServletRequest request) {
        return inAddress(path(request))
                .or(() -> doorkeeper.memberLanguage().filter(Language::complete))
                .or(() -> asked(request, false))
                .orElse(Troubles.forProgram(path(request)) ? Language.EN : Language.KY);
    }

    /** The address that was asked for, also when its error page is being written. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** {@code /ky/help} is Kyrgyz. */
    static Optional<Language> inAddress(String path) {
        if (path.length() < 3 || path.charAt(0) != '/' || path.length() > 3 && path.charAt(3) != '/') {
            return Optional.empty();
        }
        return Language.of(path.substring(1, 3));
    }

    /** By Accept-Language, best first. @param workers whether all six will do, or only those complete for members */
    static Optional<Language> asked(HttpServletRequest request, boolean workers) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .sorted((one, other) -> Double.compare(other.getWeight(), one.getWeight()))
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Language.of(range.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .filter(language -> workers || language.complete())
                    .findFirst();
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty();
        }
    }

}
