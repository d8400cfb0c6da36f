package org.tayanych.protection.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.protection.Answer;
import org.tayanych.protection.Answers;
import org.tayanych.protection.Colour;
import org.tayanych.protection.Screening;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Indicator;

/** The questions to read aloud, and every screening that was done. */
public record ScreeningPage(
        Shell shell, CaseFrame frame, Answers answers, List<Screening> sofar, Problems problems) implements Page {

    public static final String CANNOT_LEAVE = "cannotLeave";
    public static final String CHILD = "child";

    public List<Option> options(Answer given) {
        return Stream.of(Answer.values())
                .map(answer -> Option.of(answer.name(), say("protection.answer." + answer), answer == given))
                .toList();
    }

    public String tone(Colour colour) {
        return switch (colour) {
            case RED -> "red";
            case AMBER, YELLOW -> "yellow";
            case NONE -> "grey";
        };
    }

    /** Which indicators were answered with yes, in words. */
    public String yes(Screening screening) {
        return screening.answers().yes().stream().map(Indicator::key).map(key -> say(key)).collect(Collectors.joining(", "));
    }
}
