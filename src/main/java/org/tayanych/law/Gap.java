package org.tayanych.law;

import java.util.List;
import java.util.Optional;

/**
 * A place where the law of the country falls short of a standard: both texts beside each other, what is proposed, and how
 * far it has come.
 *
 * @param code stable name: {@code GAP-C190-PROCEDURE}
 * @param national what the law of the country says
 * @param standard what the standard says
 * @param proposal what we ask for; not law
 * @param steps what happened, the oldest first
 * @param mark how sure we are of both texts: the less sure of the two
 */
public record Gap(
        String code,
        Wording title,
        Side national,
        Side standard,
        Wording proposal,
        State state,
        List<Step> steps,
        Mark mark,
        String source) {

    public enum State { OPEN, PROPOSED, ADOPTED, CLOSED }

    /**
     * @param of code of the provision or convention that it can be read in; empty when there is none
     * @param article as lawyers write it
     * @param words a short quotation of the text itself, in its language; empty when it was not read
     */
    public record Side(Optional<String> of, String article, Wording text, Optional<String> words) {}

    /** @param on year, month or day, as far as known */
    public record Step(String on, Wording text, Mark mark) {}
}
