package org.tayanych.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * What stands on one step of a campaign's sheet.
 *
 * @param words what is to be done and what was found
 * @param evidence by which one sees it
 * @param owner the colleague who answers for it
 */
public record StepEntry(
        Campaign.Step step, Campaign.Progress progress, Optional<MemberId> owner, Optional<LocalDate> due, Secret words,
        Secret evidence) {

    static StepEntry blank(Campaign.Step step) {
        return new StepEntry(step, Campaign.Progress.NOT_BEGUN, Optional.empty(), Optional.empty(), Secret.NOTHING, Secret.NOTHING);
    }

    /** Whether its day has gone by without it being done. */
    public boolean overdue(LocalDate today) {
        return progress != Campaign.Progress.DONE && due.filter(today::isAfter).isPresent();
    }
}
