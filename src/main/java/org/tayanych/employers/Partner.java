package org.tayanych.employers;

import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.OrganisationId;

/**
 * Another organisation that takes part in matching, as one of them sees it.
 *
 * @param band the least number of employers that both know, by bands; 0 is "fewer than three"; empty where a register is still
 *     too small to be counted, or nothing was counted yet
 * @param standing how far the two have agreed
 */
public record Partner(
        OrganisationId organisation, String name, Optional<Integer> band, Optional<Instant> countedAt, Standing standing) {

    /** Between the reader's organisation and the other. */
    public enum Standing {
        NOTHING,
        /** The reader's side has asked. */
        WE_ASKED,
        THEY_ASKED,
        AGREED,
        /** The other side said no less than thirty days ago. */
        REFUSED
    }
}
