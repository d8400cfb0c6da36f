package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.tayanych.hotline.Timeline;
import org.tayanych.site.Page;
import org.tayanych.vault.Secret;

/**
 * One happening as it is read: when, who, what, and the words that were typed.
 *
 * @param who a colleague's name; empty for the worker and the house
 */
public record TimelineLine(Instant at, String who, String what, Secret words) {

    /** @param names what stands for {@code member:<id>} and {@code team:<id>} */
    static TimelineLine of(Page page, Timeline.Entry entry, Map<String, String> names) {
        String detail = Arrays.stream(entry.detail().split(" "))
                .filter(token -> !token.isEmpty())
                .map(token -> spoken(page, token, names))
                .collect(Collectors.joining(", "));
        String who = entry.by() == null ? "" : names.getOrDefault("member:" + entry.by(), "");
        return new TimelineLine(entry.at(), who, page.say(entry.what(), detail), entry.words());
    }

    private static String spoken(Page page, String token, Map<String, String> names) {
        String name = names.get(token);
        if (name != null) {
            return name;
        }
        return page.shell().words().has(token) ? page.say(token) : token;
    }
}
