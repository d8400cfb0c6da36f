package org.tayanych.site;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a radio group, a group of boxes, tiles or a select.
 *
 * @param label already in the reader's language
 * @param icon name of a lucide icon, for tiles
 */
public record Option(String value, String label, @Nullable String hint, boolean chosen, @Nullable String icon) {

    public static Option of(String value, String label, boolean chosen) {
        return new Option(value, label, null, chosen, null);
    }

    public Option hinted(String text) {
        return new Option(value, label, text, chosen, icon);
    }

    public Option drawn(String iconName) {
        return new Option(value, label, hint, chosen, iconName);
    }
}
