package org.tayanych.clues;

/** A kind of thing by which an employer or an informer could guess who told the story. */
public enum Clue {
    /** A name: the one that was given elsewhere, or one that the words themselves say is the writer's. */
    NAME,
    /** A number that somebody can be called at. */
    PHONE,
    /** A mail address, or a name or link of a messenger or a network. */
    ADDRESS,
    /** A day with its month: rosters and incident books are kept by days. */
    DAY,
    /** How few there are, or that there is nobody else. */
    FEW_PEOPLE,
    /** What somebody works as, told together with a village: there may be one such worker there. */
    JOB_IN_VILLAGE
}
