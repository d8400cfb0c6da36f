package org.tayanych.hotline.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.hotline.CaseTask;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * A task as it was filled in.
 *
 * @param slot one of the suggested moments in seconds, or {@link #OTHER}
 * @param moment what slot or day and time amount to
 */
public record TaskForm(
        Optional<CaseTask.Kind> kind,
        String slot,
        Optional<Instant> moment,
        String day,
        String month,
        String year,
        String time,
        Optional<MemberId> owner,
        boolean knowingly,
        Secret words) {

    public static final String OTHER = "OTHER";

    static TaskForm blank(Secret words) {
        return new TaskForm(
                Optional.of(CaseTask.Kind.FOLLOW_UP), "", Optional.empty(), "", "", "", "", Optional.empty(), false, words);
    }

    static TaskForm of(Typed typed, ZoneId zone) {
        String slot = typed.code("slot").orElse("");
        return new TaskForm(
                typed.oneOf(CaseTask.Kind.class, "kind"),
                slot,
                slot.equals(OTHER) ? Checks.moment(typed, "date", "time", zone) : seconds(slot),
                typed.code("date-day").orElse(""),
                typed.code("date-month").orElse(""),
                typed.code("date-year").orElse(""),
                typed.code("time").orElse(""),
                typed.code("owner").flatMap(TaskForm::member),
                typed.ticked("knowingly"),
                typed.secret("task"));
    }

    Problems check() {
        Problems problems = Checks.tooLong(Problems.none(), words, "task");
        if (kind.isEmpty()) {
            problems.add("kind", "hotline.task.no_kind");
        }
        if (moment.isEmpty()) {
            problems.add("slot", slot.equals(OTHER) ? "hotline.task.no_moment" : "hotline.task.no_slot");
        }
        return problems;
    }

    private static Optional<Instant> seconds(String slot) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(slot)));
        } catch (NumberFormatException | DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<MemberId> member(String id) {
        try {
            return Optional.of(new MemberId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
