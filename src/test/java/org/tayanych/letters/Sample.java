package org.tayanych.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tayanych.house.Form;
import org.tayanych.papers.Format;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Letters with every field filled in, each with words of its own. */
public final class Sample {

    /** All letters that the six languages have and Russian has not. */
    static final String LETTERS = "ҢңӨөҮүЎўҚқҒғҲҳҶҷӢӣӮӯӘәҺһІі";

    private Sample() {
    }

    /** What stands in the typed field; begins as a name begins, and passes every rule. */
    static String typed(Slot slot, String mark) {
        return switch (slot.shape()) {
            case PERSON -> "Асанова " + mark + " " + name(slot);
            case ADDRESS -> "Ош шаары, " + mark + " " + name(slot) + " көчөсү, 15";
            case PHONE -> "0555 12 34 5" + slot.ordinal() % 10;
            case MONEY -> "12 500,50";
            case LINES -> "Биринчи " + mark + " " + name(slot) + "\nЭкинчи " + name(slot);
            case STORY -> "Мага " + mark + " " + name(slot) + " ʻ деп айтышты.\nАкча берген жок.";
            default -> mark + " " + name(slot);
        };
    }

    /** A Cyrillic word of its own for each slot. */
    static String name(Slot slot) {
        StringBuilder word = new StringBuilder("Ө");
        for (int rest = slot.ordinal() + 1; rest > 0; rest /= 10) {
            word.append("абвгдежзик".charAt(rest % 10));
        }
        return word.append("ң").toString();
    }

    static LocalDate day(Slot slot, LocalDate today) {
        return switch (slot) {
            case ENDED -> today.minusDays(3);
            case LAST_DAY, ANSWER_BY -> today.plusDays(20);
            default -> today.minusDays(40L + slot.ordinal());
        };
    }

    /** The first of a choice, every box. */
    static List<String> chosen(Slot slot) {
        return slot.shape() == Shape.BOXES ? slot.codes() : slot.codes().subList(0, 1);
    }

    static LetterForm form(LetterKind kind, Language language, LocalDate today) {
        Answers answers = Answers.blank();
        for (Slot slot : kind.slots()) {
            if (slot.shape().chosen()) {
                answers.choose(slot, chosen(slot));
            } else if (slot.shape().day()) {
                answers.on(slot, Answers.Day.of(day(slot, today)));
            } else {
                answers.say(slot, Secret.of(typed(slot, LETTERS)));
            }
        }
        return new LetterForm(kind, language, answers, false, false, Format.PDF);
    }

    static LetterForm blank(LetterKind kind, Language language) {
        return new LetterForm(kind, language, Answers.blank(), false, true, Format.PDF);
    }

    /** Fills in every field of a letter's page. @return what was typed, line by line */
    public static List<String> fill(Form form, LetterKind kind, String mark, LocalDate today) {
        List<String> typed = new ArrayList<>();
        for (Slot slot : kind.slots()) {
            if (slot.shape().chosen()) {
                form.leave(slot.field());
                chosen(slot).forEach(code -> form.tick(slot.field(), code));
            } else if (slot.shape().day()) {
                Answers.Day day = Answers.Day.of(day(slot, today));
                form.set(slot.field() + "-day", day.day()).set(slot.field() + "-month", day.month())
                        .set(slot.field() + "-year", day.year());
            } else {
                form.set(slot.field(), typed(slot, mark).replace("\n", "\r\n"));
                typed(slot, mark).lines().forEach(typed::add);
            }
        }
        return typed;
    }
}
