package org.tayanych.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.access.Members;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.StepEntry;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** One step of a campaign's sheet as it is typed. */
public record StepForm(Optional<Campaign.Progress> progress, String owner, TypedDay due, Secret words, Secret evidence) {

    private static final int LONGEST = 10_000;

    static StepForm of(StepEntry entry) {
        return new StepForm(Optional.of(entry.progress()), entry.owner().map(MemberId::toString).orElse(""),
                entry.due().map(TypedDay::of).orElse(TypedDay.BLANK), entry.words(), entry.evidence());
    }

    static StepForm of(Typed typed) {
        return new StepForm(typed.oneOf(Campaign.Progress.class, "progress"), typed.code("owner").orElse(""),
                TypedDay.of(typed, "due"), typed.secret("words"), typed.secret("evidence"));
    }

    /** @param colleagues who can answer for it */
    Checked<StepEntry> check(Campaign.Step step, List<Members.Colleague> colleagues) {
        Problems problems = Problems.none();
        if (progress.isEmpty()) {
            problems.add("progress", "plans.problem.progress");
        }
        Optional<LocalDate> day = due.read();
        if (!due.blank() && day.isEmpty()) {
            problems.addDate("due", "plans.problem.day");
        }
        if (words.length() > LONGEST) {
            problems.add("words", "plans.problem.long", LONGEST);
        }
        if (evidence.length() > LONGEST) {
            problems.add("evidence", "plans.problem.long", LONGEST);
        }
        Optional<MemberId> who = colleagues.stream().map(Members.Colleague::id).filter(id -> id.toString().equals(owner)).findFirst();
        return problems.isEmpty()
                ? new Checked.Ok<>(new StepEntry(step, progress.orElseThrow(), who, day, words, evidence))
                : new Checked.Wrong<>(problems);
    }
}
