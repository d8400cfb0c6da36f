package org.tayanych.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tayanych.vocabulary.Language;

/**
 * What stands around every page: language, words, the switch that keeps the place, the form token, and on the desk the
 * menu and the signed-in member's name. Handlers take one as a parameter.
 *
 * @param path the address without its language, for the switch ("/complaint/topics"), or the whole one on the desk; with its
 *     query
 * @param token the hidden form token
 * @param menu empty on public pages
 * @param notice a sentence to show once at the top, already in the reader's language
 * @param look how large, how contrasting and how dark the reader wants it
 */
public record Shell(
        Language language,
        Words words,
        String path,
        Token token,
        List<MenuLine> menu,
        Optional<String> signedInAs,
        Optional<String> notice,
        Look look) {

    /**
     * The form token. Asked for by a form only, because asking sets a cookie, and a page without a form needs none.
     *
     * @param called the hidden field's name
     * @param drawn its value
     */
    public record Token(Supplier<String> called, Supplier<String> drawn) {
        public String name() {
            return called.get();
        }

        public String value() {
            return drawn.get();
        }
    }

    /** @param label already in the reader's language */
    public record MenuLine(String path, String label, boolean here) {}

    /** The same around a page that stands elsewhere than the address says, so that the language switch leads there. */
    public Shell at(String elsewhere) {
        return new Shell(language, words, elsewhere, token, menu, signedInAs, notice, look);
    }

    public boolean onDesk() {
        return signedInAs.isPresent();
    }

    /** The address of a public page in the reader's language: {@code link("/complaint")} is {@code /ky/complaint}. */
    public String link(String publicPath) {
        return "/" + language.code() + publicPath;
    }

    /** The address of a built asset with its content hash: {@code asset("site.css")}. */
    public String asset(String name) {
        return Assets.address(name);
    }
}
