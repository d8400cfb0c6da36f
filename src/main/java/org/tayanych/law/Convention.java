package org.tayanych.law;

import java.util.List;
import java.util.Optional;

/**
 * An international standard, and how Kyrgyzstan stands to it.
 *
 * @param code stable name: {@code C190}
 * @param body whose it is
 * @param when year or day of it, as far as known
 * @param inForce since when it binds Kyrgyzstan, as far as known
 * @param mark how sure we are of standing and dates
 * @param note what else is to be said; empty for nothing
 * @param parts articles or objectives that we use
 */
public record Convention(
        String code,
        Body body,
        Wording subject,
        Standing standing,
        String when,
        String inForce,
        Mark mark,
        Optional<Wording> note,
        List<Part> parts,
        String source) {

    public enum Body { ILO, UN }

    /** How Kyrgyzstan stands to it. */
    public enum Standing { RATIFIED, NOT_RATIFIED, ACCEDED, ENDORSED }

    /** @param number of the article or objective */
    public record Part(String number, Wording title, Mark mark) {}
}
