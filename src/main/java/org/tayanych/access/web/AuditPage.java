package org.tayanych.access.web;

import java.util.Map;
import org.tayanych.audit.Entry;
import org.tayanych.audit.Leaf;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/**
 * One leaf of the book of deeds.
 *
 * @param names of the members who did something on it
 */
public record AuditPage(Shell shell, Leaf leaf, Map<MemberId, String> names) implements Page {

    public String who(Entry entry) {
        return entry.actor().map(actor -> names.getOrDefault(actor, actor.toString())).orElse(say("access.audit.house"));
    }

    /** What was done, in words where there are some; every code is written beside it anyway. */
    public String what(Entry entry) {
        String key = "access.deed." + entry.what();
        return shell.words().has(key) ? say(key) : "";
    }
}
