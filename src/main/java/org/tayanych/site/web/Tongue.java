package org.tayanych.site.web;

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

    /** The first part of the address; without one the member's own, then what the browser asks for, then Kyrgyz. */
    Language of(HttpServletRequest request) {
        return inAddress(request.getRequestURI())
                .or(() -> doorkeeper.memberLanguage().filter(Language::complete))
                .orElseGet(() -> asked(request, false));
    }

    /** {@code /ky/help} is Kyrgyz. */
    static Optional<Language> inAddress(String path) {
        if (path.length() < 3 || path.charAt(0) != '/' || path.length() > 3 && path.charAt(3) != '/') {
            return Optional.empty();
        }
        return Language.of(path.substring(1, 3));
    }

    /** By Accept-Language, best first. @param workers whether all six will do, or only those complete for members */
    static Language asked(HttpServletRequest request, boolean workers) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.length() > 500) {
            return Language.KY;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .sorted((one, other) -> Double.compare(other.getWeight(), one.getWeight()))
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Language.of(range.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .filter(language -> workers || language.complete())
                    .findFirst()
                    .orElse(Language.KY);
        } catch (IllegalArgumentException notAHeader) {
            return Language.KY;
        }
    }

}
