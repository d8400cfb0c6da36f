package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/**
 * One breach that an inspector found.
 *
 * @param provision code of the rule of law
 * @param article as it stood on the day of the visit; a dash where the pack has none for that day
 * @param lawVersion the law pack it was read in: {@code KG 2026-11-21}
 * @param workersAffected 0 is not counted
 * @param words what was seen, in the inspector's words; sealed at rest
 * @param version how often it was written: from 1
 * @param struck the reason, when it was struck out: it stays readable and counts no more
 */
public record Finding(
        FindingId id,
        InspectionId inspection,
        Topic topic,
        String provision,
        String article,
        String lawVersion,
        Severity severity,
        int workersAffected,
        LocalDate day,
        Secret words,
        int version,
        Optional<Secret> struck) {

    public boolean counts() {
        return struck.isEmpty();
    }
}
