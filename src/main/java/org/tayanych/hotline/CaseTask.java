package org.tayanych.hotline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/**
 * Something promised or planned in a case.
 *
 * @param owner who does it; null means whoever of the team comes first
 * @param unsafe set outside the safe hours, knowingly
 * @param words further words; nothing in lists that open no case
 * @param doneAt null while it is open
 */
public record CaseTask(
        UUID id,
        Kind kind,
        Instant due,
        @Nullable MemberId owner,
        boolean unsafe,
        Secret words,
        @Nullable Instant doneAt,
        @Nullable MemberId doneBy) {

    /** What is to be done. Words: {@code hotline.task.<name>}. */
    public enum Kind {
        FOLLOW_UP(true),
        CALL_BACK(true),
        /** Write a letter, ask a colleague, look something up. */
        OFFICE(false),
        /** A date that others have set: a hearing, a term. */
        DEADLINE(false);

        private final boolean turnsToWorker;

        Kind(boolean turnsToWorker) {
            this.turnsToWorker = turnsToWorker;
        }

        /** Whether it means turning to the worker, so that the safe hours count. */
        public boolean turnsToWorker() {
            return turnsToWorker;
        }
    }

    public boolean open() {
        return doneAt == null;
    }
}
