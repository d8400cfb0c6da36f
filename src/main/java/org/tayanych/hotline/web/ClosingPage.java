package org.tayanych.hotline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.OutcomeAnswer;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.Closing;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Outcome;

/**
 * What came of a case, and what is still missing before it can be closed.
 *
 * @param missing what was missing before anything was filled in
 * @param answers what the worker says came of it
 */
public record ClosingPage(
        Shell shell,
        CaseFrame frame,
        Set<Closing.Missing> missing,
        List<OutcomeAnswer> answers,
        Set<Outcome> chosen,
        Optional<Closing.Told> told,
        Secret note,
        Problems problems) implements Page {

    /** Where a missing thing is put right; null when the reader cannot. */
    public @Nullable String remedy(Closing.Missing one) {
        return switch (one) {
            case TOPIC -> frame.href("triage");
            case TASKS_DONE -> frame.href("tasks");
            case ALERT_TAKEN, OUTCOME, TOLD -> null;
        };
    }

    public String anchor(Closing.Missing one) {
        return "missing-" + one.name().toLowerCase(Locale.ROOT);
    }

    public List<Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Option.of(outcome.name(), say(outcome.key()), chosen.contains(outcome)))
                .toList();
    }

    public List<Option> tellings() {
        return Arrays.stream(Closing.Told.values())
                .map(one -> Option.of(one.name(), say("hotline.told." + one), told.filter(one::equals).isPresent()))
                .toList();
    }

    public String received(OutcomeAnswer answer) {
        return answer.received() == null ? "" : answer.received().toString();
    }
}
