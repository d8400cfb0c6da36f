package org.tayanych.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tayanych.site.Look;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * How pages shall look.
 *
 * @param from the page one came from, to go back to
 */
public record LookPage(Shell shell, String from) implements Page {

    public List<Option> sizes() {
        return Arrays.stream(Look.Size.values())
                .map(size -> Option.of(size.name(), word("size", size), size == shell.look().size()))
                .toList();
    }

    public List<Option> tones() {
        return Arrays.stream(Look.Tone.values())
                .map(tone -> Option.of(tone.name(), word("tone", tone), tone == shell.look().tone()))
                .toList();
    }

    private String word(String group, Enum<?> kind) {
        return say("site.look." + group + "." + kind.name().toLowerCase(Locale.ROOT));
    }
}
