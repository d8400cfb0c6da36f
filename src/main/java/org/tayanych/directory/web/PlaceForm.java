package org.tayanych.directory.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tayanych.directory.Hours;
import org.tayanych.directory.Place;
import org.tayanych.directory.StepFree;
import org.tayanych.directory.Texts;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/** A place, as typed by an editor: where, whether it may be known, and up to two sets of hours. */
final class PlaceForm {

    /** How many sets of hours the form has: working days, and a Saturday that differs. */
    static final List<Integer> SETS = List.of(1, 2);

    private PlaceForm() {
    }

    static Checked<Place> check(Typed typed) {
        Problems problems = Problems.none();
        Fields fields = new Fields(typed, problems);
        Texts town = fields.withRussian("town");
        Texts address = fields.texts("address");
        Optional<Country> country = typed.code("country").flatMap(Country::of);
        if (country.isEmpty()) {
            problems.add("country", "directory.problem.country");
        }
        List<Hours> hours = new ArrayList<>();
        SETS.forEach(set -> hours(typed, set, problems).ifPresent(hours::add));
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        Optional<Region> region = typed.code("region").flatMap(Region::of).filter(known -> known.country().equals(country.orElseThrow()));
        StepFree stepFree = typed.oneOf(StepFree.class, "stepFree").orElse(StepFree.UNKNOWN);
        return new Checked.Ok<>(typed.ticked("confidential")
                ? Place.hidden(country.orElseThrow(), region, town, address, stepFree, hours)
                : Place.open(country.orElseThrow(), region, town, address, stepFree, hours));
    }

    /** Nothing chosen is no hours; a day without times is a problem. */
    private static Optional<Hours> hours(Typed typed, int set, Problems problems) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (typed.codes("days" + set).contains(day.name())) {
                days.add(day);
            }
        }
        Optional<LocalTime> opens = time(typed, "opens" + set);
        Optional<LocalTime> closes = time(typed, "closes" + set);
        if (days.isEmpty() && opens.isEmpty() && closes.isEmpty()) {
            return Optional.empty();
        }
        if (days.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            problems.add("opens" + set, "directory.problem.hours");
            return Optional.empty();
        }
        return Optional.of(new Hours(days, opens.orElseThrow(), closes.orElseThrow()));
    }

    private static Optional<LocalTime> time(Typed typed, String field) {
        try {
            return typed.code(field).map(LocalTime::parse);
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
