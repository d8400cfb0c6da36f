package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tayanych.hotline.Timeline;
import org.tayanych.site.Page;
import org.tayanych.vault.Secret;

/**
 * One happening as it is read: when, who, what, and the words that were typed.
 *
 * @param who a colleague's name; empty for the worker and the house
 */
public record TimelineLine(Instant at, String who, String what, Secret words) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** @param names what stands for {@code member:<id>} and {@code team:<id>} */
    static TimelineLine of(Page page, Timeline.Entry entry, Map<String, String> names) {
        List<String> details = Arrays.stream(entry.detail().split(" "))
                .filter(token -> !token.isEmpty())
                .map(token -> spoken(page, token, names))
                .toList();
        List<Object> holes = new ArrayList<>(details);
        holes.addFirst(String.join(", ", details));
        String who = entry.by() == null ? "" : names.getOrDefault("member:" + entry.by(), "");
        return new TimelineLine(entry.at(), who, page.say(entry.what(), holes.toArray()), entry.words());
    }

    private static String spoken(Page page, String token, Map<String, String> names) {
        String name = names.get(token);
        if (name != null) {
            return name;
        }
        if (DAY.matcher(token).matches()) {
            return page.shell().words().date(LocalDate.parse(token));
        }
        return page.shell().words().has(token) ? page.say(token) : token;
    }
}
