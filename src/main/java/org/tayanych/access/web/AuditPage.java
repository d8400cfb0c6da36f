package org.tayanych.access.web;

import java.util.Map;
import java.util.Optional;
import org.tayanych.audit.Entry;
import org.tayanych.audit.Leaf;
import org.tayanych.audit.Verdict;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/**
 * One leaf of the book of deeds.
 *
 * @param names of the members who did something on it
 * @param verifies whether the reader may have the book walked through
 * @param verdict what came of walking it, just now
 */
public record AuditPage(
        Shell shell, Leaf leaf, Map<MemberId, String> names, boolean verifies, Optional<Verdict> verdict) implements Page {

    /** What walking the book found, in a sentence. */
    public String found(Verdict what) {
        return switch (what) {
            case Verdict.Whole(long lines) -> say("access.audit.whole", lines);
            case Verdict.Broken(int lane, long number) -> say("access.audit.broken", lane, number);
            case Verdict.AnchorLost(String day) -> say("access.audit.anchor", day);
        };
    }

    public boolean sound(Verdict what) {
        return what instanceof Verdict.Whole;
    }

    public String who(Entry entry) {
        return entry.actor().map(actor -> names.getOrDefault(actor, actor.toString())).orElse(say("access.audit.house"));
    }

    /** What was done, in words where there are some; every code is written beside it anyway. */
    public String what(Entry entry) {
        String key = "access.deed." + entry.what();
        return shell.words().has(key) ? say(key) : "";
    }
}
