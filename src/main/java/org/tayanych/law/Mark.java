package org.tayanych.law;

/** How sure we are of a fact of law. Only the first two are ever told to a worker as a fact. */
public enum Mark {
    /** Read in the text of the law, or on an official page. */
    READ,
    /** Told by the press, or by a public page of an authority. */
    REPORTED,
    /** Not confirmed; very probably right. */
    LIKELY,
    /** Not confirmed; may well be right. */
    UNSURE,
    /** Not confirmed; a guess. */
    DOUBTFUL;

    /** Whether a worker may read it as a fact. Otherwise the worker reads "ask us". */
    public boolean confirmed() {
        return this == READ || this == REPORTED;
    }

    /** Key of the mark's words. */
    public String key() {
        return "law.mark." + name();
    }

    /** The one of the two that is less sure. */
    public Mark and(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
