package org.tayanych.signals.web;

import java.util.Arrays;
import java.util.List;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.signals.Signal;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The answer to whoever sent a signal. @param way {@code CLOSE}, {@code PASS_ON} or nothing chosen yet */
public record AnswerPage(Shell shell, Problems problems, Signal signal, String way, String reason, Secret words) implements Page {

    /** Longest answer, in letters. */
    private static final int LONGEST = 5000;

    static AnswerPage blank(Shell shell, Signal signal) {
        return new AnswerPage(shell, Problems.NONE, signal, "", "", Secret.NOTHING);
    }

    static AnswerPage typed(Shell shell, Signal signal, Typed typed) {
        Problems problems = Problems.none();
        String way = typed.code("way").filter(code -> code.equals("CLOSE") || code.equals("PASS_ON")).orElse("");
        String reason = typed.oneOf(DeclineReason.class, "reason").map(Enum::name).orElse("");
        Secret words = typed.secret("words");
        if (way.isEmpty()) {
            problems.add("way", "signals.problem.way");
        }
        if (way.equals("PASS_ON") && reason.isEmpty()) {
            problems.add("reason", "signals.problem.reason");
        }
        if (way.equals("CLOSE") && words.isBlank()) {
            problems.add("words", "signals.problem.words");
        }
        if (words.length() > LONGEST) {
            problems.add("words", "signals.problem.longwords", LONGEST);
        }
        return new AnswerPage(shell.at(Spot.path(signal.id()) + "/answer"), problems, signal, way, reason, words);
    }

    public String here() {
        return Spot.path(signal.id());
    }

    boolean passesOn() {
        return way.equals("PASS_ON");
    }

    public List<Option> ways() {
        return List.of(
                Option.of("CLOSE", say("signals.answer.CLOSE"), way.equals("CLOSE")).hinted(say("signals.answer.CLOSE.hint")),
                Option.of("PASS_ON", say("signals.answer.PASS_ON"), passesOn()).hinted(say("signals.answer.PASS_ON.hint")));
    }

    public List<Option> reasons() {
        return Arrays.stream(DeclineReason.values())
                .map(each -> Option.of(each.name(), say("signals.decline." + each), each.name().equals(reason))).toList();
    }
}
