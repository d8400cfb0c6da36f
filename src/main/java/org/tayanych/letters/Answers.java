package org.tayanych.letters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** What was typed, ticked and chosen for a letter, as it was typed. Lives for one request. */
public final class Answers {

    /** A day as its three boxes were filled in. Digits of any script count as digits. */
    public record Day(String day, String month, String year) {

        static final Day NONE = new Day("", "", "");

        public static Day of(LocalDate date) {
            return new Day(number(date.getDayOfMonth()), number(date.getMonthValue()), number(date.getYear()));
        }

        boolean blank() {
            return day.isEmpty() && month.isEmpty() && year.isEmpty();
        }

        /** Empty when there is no such day. */
        Optional<LocalDate> date() {
            try {
                return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            } catch (NumberFormatException | DateTimeException noDay) {
                return Optional.empty();
            }
        }

        private static String number(int number) {
            return Integer.toString(number);
        }

        @Override
        public String toString() {
            return "withheld";
        }
    }

    private final Map<Slot, Secret> words = new EnumMap<>(Slot.class);
    private final Map<Slot, Day> days = new EnumMap<>(Slot.class);
    private final Map<Slot, List<String>> codes = new EnumMap<>(Slot.class);

    private Answers() {
    }

    public static Answers blank() {
        return new Answers();
    }

    static Answers of(LetterKind kind, Typed typed) {
        Answers answers = new Answers();
        for (Slot slot : kind.slots()) {
            String field = slot.field();
            if (slot.shape().chosen()) {
                answers.choose(slot, typed.codes(field).stream().filter(slot.codes()::contains).distinct().toList());
            } else if (slot.shape().day()) {
                answers.on(slot, new Day(typed.code(field + "-day").orElse(""), typed.code(field + "-month").orElse(""),
                        typed.code(field + "-year").orElse("")));
            } else {
                answers.say(slot, typed.secret(field));
            }
        }
        return answers;
    }

    public Answers say(Slot slot, Secret said) {
        words.put(slot, said);
        return this;
    }

    public Answers on(Slot slot, Day day) {
        days.put(slot, day);
        return this;
    }

    public Answers choose(Slot slot, List<String> chosen) {
        codes.put(slot, List.copyOf(chosen));
        return this;
    }

    public Secret said(Slot slot) {
        return words.getOrDefault(slot, Secret.NOTHING);
    }

    public Day day(Slot slot) {
        return days.getOrDefault(slot, Day.NONE);
    }

    public List<String> chosen(Slot slot) {
        return codes.getOrDefault(slot, List.of());
    }

    boolean chose(Slot slot, String code) {
        return chosen(slot).contains(code);
    }

    /** Whether anything stands there. */
    boolean has(Slot slot) {
        return !said(slot).isBlank() || !day(slot).blank() || !chosen(slot).isEmpty();
    }
}
