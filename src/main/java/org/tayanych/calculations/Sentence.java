package org.tayanych.calculations;

import java.util.List;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;

/** Says a step, a reading or a time limit in a language. */
public final class Sentence {

    private Sentence() {
    }

    public static String of(Words words, Step step) {
        return say(words, step.text(), step.arguments());
    }

    public static String of(Words words, Calculation.Reading reading) {
        return say(words, reading.why(), reading.arguments());
    }

    public static String of(Words words, Deadline deadline) {
        return say(words, deadline.what(), List.of(deadline.from()));
    }

    /** "An estimate, not a decision", and which law nobody has confirmed. */
    public static String disclaimer(Words words, List<Calculation.Unsure> unconfirmed) {
        String estimate = words.say("calculations.estimate");
        List<String> named = unconfirmed.stream()
                .map(unsure -> unsure.article().length() < 2
                        ? unsure.code()
                        : unsure.code() + ", " + words.say("calculations.article", unsure.article()))
                .toList();
        return named.isEmpty()
                ? estimate
                : estimate + " " + words.say("calculations.unconfirmed", String.join("; ", named));
    }

    private static String say(Words words, String key, List<Object> arguments) {
        return words.say(key, arguments.stream()
                .map(each -> each instanceof Money money ? words.money(money) : each)
                .toArray());
    }
}
