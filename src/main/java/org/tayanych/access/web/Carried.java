package org.tayanych.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/**
 * Where somebody wanted to go when the session had ended, and what they had typed. It travels through the pages of signing
 * in as hidden fields, from browser to server and back: it is never in an address, never in a log, and rests nowhere.
 * Files do not travel along.
 *
 * @param to path and query; empty when there was no such place
 * @param posted whether a form was sent there
 * @param lostFiles whether files had been attached, which have to be chosen again
 */
public record Carried(String to, boolean posted, boolean lostFiles, List<Field> fields) {

    static final Carried NOTHING = new Carried("", false, false, List.of());

    static final String TO = "carried-to";
    static final String POSTED = "carried-posted";
    static final String FILES = "carried-files";
    static final String FIELD = "carried-field.";

    /** One value of one field. */
    public record Field(String name, Secret value) {}

    static Carried visit(String to) {
        return new Carried(to, false, false, List.of());
    }

    /** A form that came to a closed door. Form tokens and what stands in the address already stay behind. */
    static Carried form(String to, Typed typed, Set<String> leave, boolean lostFiles) {
        List<Field> fields = new ArrayList<>();
        for (String name : new TreeSet<>(typed.names())) {
            if (!leave.contains(name)) {
                typed.all(name).forEach(value -> fields.add(new Field(name, value)));
            }
        }
        return new Carried(to, true, lostFiles, fields);
    }

    /** What one page of signing in handed on to the next. */
    static Carried on(Typed typed) {
        String to = typed.secret(TO).reveal();
        if (to.isEmpty()) {
            return NOTHING;
        }
        List<Field> fields = new ArrayList<>();
        for (String name : new TreeSet<>(typed.names())) {
            if (name.startsWith(FIELD)) {
                typed.all(name).forEach(value -> fields.add(new Field(name.substring(FIELD.length()), value)));
            }
        }
        return new Carried(to, typed.ticked(POSTED), typed.ticked(FILES), fields);
    }

    /** Whether there is anything to hand on at all. */
    public boolean any() {
        return !to.isEmpty();
    }

    /** The hidden fields with which the next page hands everything on. */
    public List<Field> hidden() {
        List<Field> hidden = new ArrayList<>();
        if (any()) {
            hidden.add(new Field(TO, Secret.of(to)));
            add(hidden, POSTED, posted);
            add(hidden, FILES, lostFiles);
            fields.forEach(field -> hidden.add(new Field(FIELD + field.name(), field.value())));
        }
        return hidden;
    }

    private static void add(List<Field> hidden, String name, boolean yes) {
        if (yes) {
            hidden.add(new Field(name, Secret.of("yes")));
        }
    }

    /** The path without its query; null when this is no address of ours. */
    @Nullable String path() {
        boolean ours = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains("#");
        return ours ? to.split("\\?", 2)[0] : null;
    }

    @Override
    public String toString() {
        return "carried " + fields.size() + " fields";
    }
}
