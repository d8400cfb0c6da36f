package org.tayanych.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * One line of what happened to an inspection; written once.
 *
 * @param subject the inspection itself, or the finding, photo or act it happened to
 * @param from the code before, where there was one
 * @param to the code after
 * @param day the day it is about, where it is about one
 */
public record Happening(
        Kind kind,
        UUID subject,
        Optional<String> from,
        Optional<String> to,
        Optional<LocalDate> day,
        Optional<Secret> reason,
        MemberId by,
        Instant at) {

    /** What can happen. */
    public enum Kind {
        BEGUN,
        PLANNED,
        GROUND_CHANGED,
        APPROVAL_ASKED,
        APPROVED,
        SENT_BACK,
        CONSENT_ASKED,
        CONSENT_GIVEN,
        NOTICE_SENT,
        BLOCKED,
        LIFTED,
        VISIT_STARTED,
        VISITED,
        SYNCED,
        NOT_VISITED,
        FINDING_WRITTEN,
        FINDING_CHANGED,
        FINDING_RIVAL,
        FINDING_SETTLED,
        FINDING_STRUCK,
        PHOTO_KEPT,
        ACT_DRAWN,
        ACT_DELIVERED,
        CLOSED
    }

    /** Key of its words. */
    public String key() {
        return "inspections.happened." + kind.name();
    }
}
