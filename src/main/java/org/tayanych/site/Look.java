package org.tayanych.site;

import java.util.Optional;

/**
 * How the reader wants pages to look. Kept in one cookie of three letters that says nothing about who it is, so that it
 * works without script.
 */
public record Look(Size size, Tone tone) {

    /** Of letters. */
    public enum Size { NORMAL, LARGE, LARGEST }

    /** Follows the device, or what the reader chose. */
    public enum Tone { DEVICE, LIGHT, DARK, CONTRAST }

    public static final Look PLAIN = new Look(Size.NORMAL, Tone.DEVICE);

    /** The cookie's value, as "1-2"; anything that is not one is {@link #PLAIN}. */
    public static Look read(Optional<String> cookie) {
        for (Size size : Size.values()) {
            for (Tone tone : Tone.values()) {
                Look look = new Look(size, tone);
                if (cookie.filter(look.cookie()::equals).isPresent()) {
                    return look;
                }
            }
        }
        return PLAIN;
    }

    public String cookie() {
        return size.ordinal() + "-" + tone.ordinal();
    }

    /** For the {@code color-scheme} of the page. */
    public String scheme() {
        return switch (tone) {
            case DEVICE -> "light dark";
            case LIGHT, CONTRAST -> "light";
            case DARK -> "dark";
        };
    }

    /** The address of a page without its query, for the way back from the page where looks are chosen. */
    public static String plainPlace(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /** Classes of the root element. */
    public String css() {
        return "ty ty-size-" + size.name().toLowerCase(java.util.Locale.ROOT) + " ty-tone-"
                + tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}
