package org.tayanych.accidents;

/** What became of writing something down. Words of a refusal are {@code accidents.refused.<name>}. */
public enum Written {
    DONE,
    /** No day in the future, none before the accident, no end before the beginning. */
    DAY_OUT_OF_RANGE,
    /** A payment and a first assessment are above zero. */
    NO_AMOUNT,
    /** Another assessment in place of one that stands needs a reason. */
    NO_REASON,
    /** More than was assessed is paid only when somebody says that it is right. */
    MORE_THAN_ASSESSED,
    /** Nothing would change. */
    SAME,
    /** There is one already, or its turn has not come. */
    OUT_OF_TURN,
    /** Something that counts rests on it: strike that out first. */
    STILL_NEEDED,
    /** There is no such line, person or visit here, or it was struck out before. */
    NOT_HERE
}
