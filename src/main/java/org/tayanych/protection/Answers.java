package org.tayanych.protection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tayanych.vocabulary.Indicator;

/**
 * One screening's answers.
 *
 * @param indicators those that were asked; what is missing was not
 * @param cannotLeave whether the worker cannot leave the work
 * @param child whether somebody under 18 works or is there
 */
public record Answers(Map<Indicator, Answer> indicators, Answer cannotLeave, Answer child) {

    private static final String CANNOT_LEAVE = "CANNOT_LEAVE";
    private static final String CHILD = "CHILD";

    public Answers {
        Map<Indicator, Answer> asked = new EnumMap<>(Indicator.class);
        indicators.forEach((indicator, answer) -> {
            if (answer != Answer.NOT_ASKED) {
                asked.put(indicator, answer);
            }
        });
        indicators = asked;
    }

    public static Answers none() {
        return new Answers(Map.of(), Answer.NOT_ASKED, Answer.NOT_ASKED);
    }

    public Answer to(Indicator indicator) {
        return indicators.getOrDefault(indicator, Answer.NOT_ASKED);
    }

    public Set<Indicator> yes() {
        Set<Indicator> yes = EnumSet.noneOf(Indicator.class);
        indicators.forEach((indicator, answer) -> {
            if (answer == Answer.YES) {
                yes.add(indicator);
            }
        });
        return yes;
    }

    boolean isEmpty() {
        return indicators.isEmpty() && cannotLeave == Answer.NOT_ASKED && child == Answer.NOT_ASKED;
    }

    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        indicators.forEach((indicator, answer) -> lines.put(indicator.name(), answer.name()));
        lines.put(CANNOT_LEAVE, cannotLeave.name());
        lines.put(CHILD, child.name());
        return lines;
    }

    static Answers of(Map<String, String> lines) {
        Map<Indicator, Answer> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            indicators.put(indicator, answer(lines, indicator.name()));
        }
        return new Answers(indicators, answer(lines, CANNOT_LEAVE), answer(lines, CHILD));
    }

    private static Answer answer(Map<String, String> lines, String question) {
        return Answer.valueOf(lines.getOrDefault(question, Answer.NOT_ASKED.name()));
    }
}
