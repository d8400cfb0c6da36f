package org.tayanych.referrals;

import org.tayanych.vault.Secret;

/**
 * One thing that a recipient reads.
 *
 * @param label what it is; words under {@code referrals.piece.<label>}
 * @param words as typed, or for coded labels keys of words with spaces between them
 */
public record Piece(Part part, Label label, Secret words) {

    /** Names of pieces; a coded one holds keys of words. */
    public enum Label {
        REFERENCE(false),
        TOPICS(true),
        COUNTRY(true),
        REGION(true),
        SECTOR(true),
        LANGUAGE(true),
        ACCESS(true),
        NARRATIVE(false),
        EMPLOYER_NAME(false),
        EMPLOYER_PLACE(false),
        EMPLOYER_PHONE(false),
        UNPAID(false),
        NAME(false),
        WAY(true),
        ADDRESS(false),
        DAYS(true),
        HOURS(true),
        WHO_MAY_ANSWER(false),
        SAY_FIRST(false),
        LEAVE_MESSAGE(true),
        FROM_WORKER(false),
        FROM_TEAM(false),
        FILE(false),
        SUMMARY(false);

        private final boolean coded;

        Label(boolean coded) {
            this.coded = coded;
        }

        public boolean coded() {
            return coded;
        }
    }
}
