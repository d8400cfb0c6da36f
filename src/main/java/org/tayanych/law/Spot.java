package org.tayanych.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A place in a data file: what stands there, with the way to it, so that what is wrong can be said with its place. */
record Spot(Sheet sheet, String pointer, JsonNode node) {

    Spot at(String field) {
        return new Spot(sheet, pointer + "/" + field, node.path(field));
    }

    boolean bears(String field) {
        return node.hasNonNull(field);
    }

    /** The items of a list. */
    List<Spot> each() {
        List<Spot> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new Spot(sheet, pointer + "/" + i, node.path(i)));
        }
        return items;
    }

    /** The names under which things stand here. */
    List<String> names() {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }

    String text() {
        return node.asString();
    }

    String text(String field) {
        return at(field).text();
    }

    Wording wording(String field) {
        Spot spot = at(field);
        return new Wording(spot.text("ky"), spot.text("ru"), spot.text("en"));
    }

    Optional<Wording> maybeWording(String field) {
        return bears(field) ? Optional.of(wording(field)) : Optional.empty();
    }

    /** The day that stands here. A day that no calendar has is a flaw, and 1970 stands in for it. */
    LocalDate day(List<Flaw> flaws) {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException noSuchDay) {
            flaws.add(flaw("law.flaw.calendar", text()));
            return LocalDate.EPOCH;
        }
    }

    Optional<LocalDate> maybeDay(String field, List<Flaw> flaws) {
        return bears(field) ? Optional.of(at(field).day(flaws)) : Optional.empty();
    }

    Flaw flaw(String key, Object... arguments) {
        return sheet.flaw(pointer, key, arguments);
    }
}
