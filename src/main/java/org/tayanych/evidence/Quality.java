package org.tayanych.evidence;

import java.util.Locale;

/** How far a figure can be trusted. Published by its lower-case code; words: {@code evidence.quality.AT_LEAST}. */
public enum Quality {
    /** A source prints it; nobody here has seen the rows behind it. */
    REPORTED,
    /** A source prints "more than" it. */
    AT_LEAST,
    /** A source prints "almost" or "about" it. */
    ABOUT,
    /** The source contradicts itself or another, and does not say why. */
    UNEXPLAINED,
    /** Clearly a slip of the source. */
    MISPRINT,
    /** Counted from the rows of the register, of a period that has been over for some time. */
    COMPUTED,
    /** Counted from the rows of a period that has just ended or still lasts: late rows may move it. */
    PROVISIONAL,
    /** Counted from the invented rows of the sample world. */
    SAMPLE,
    /** Held back, because so small a figure could point to somebody, or would let another be computed that does. */
    SUPPRESSED,
    /** Was published once and is no more; kept among the revisions alone. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it was counted here, and not told by a source. */
    public boolean counted() {
        return this == COMPUTED || this == PROVISIONAL || this == SAMPLE || this == SUPPRESSED || this == WITHDRAWN;
    }

    /** Whether it is a number that others can be compared with. */
    boolean exact() {
        return this != AT_LEAST && this != ABOUT && this != MISPRINT && this != SUPPRESSED && this != WITHDRAWN;
    }
}
