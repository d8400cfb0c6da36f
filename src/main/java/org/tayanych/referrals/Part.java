package org.tayanych.referrals;

import java.util.EnumSet;
import java.util.Set;

/** What can be shared, field by field. Words: {@code referrals.part.<name>}. */
public enum Part {
    /** Nine digits that open nothing; every dossier has it. */
    REFERENCE,
    /** What it is about, in codes. */
    TOPICS,
    /** Country, region, kind of work. */
    PLACE,
    /** Language to speak, and what the worker needs to be able to take part. */
    NEEDS,
    NARRATIVE,
    EMPLOYER,
    /** For which time pay is owed. */
    UNPAID,
    NAME,
    /** How to reach the worker. */
    CONTACT,
    /** When it is safe, who may answer, what to say first. */
    SAFE_CONTACT,
    /** The dialogue by code. */
    MESSAGES,
    /** Chosen files, as copies without hidden data. */
    FILES,
    /** What the consultant writes for this recipient. */
    SUMMARY;

    /** What a preview begins with: enough to be understood, nothing that points at somebody. */
    public static Set<Part> atFirst(boolean restricted) {
        return restricted ? EnumSet.of(REFERENCE) : EnumSet.of(REFERENCE, TOPICS, NEEDS);
    }

    /** Whether it can lead somebody who knows the workplace to the worker. */
    public boolean points() {
        return switch (this) {
            case NARRATIVE, EMPLOYER, UNPAID, NAME, CONTACT, SAFE_CONTACT, MESSAGES, FILES, SUMMARY -> true;
            case REFERENCE, TOPICS, PLACE, NEEDS -> false;
        };
    }
}
