package org.tayanych.claims;

/** What became of writing something down. Words of a refusal are {@code claims.refused.<name>}. */
public enum Written {
    DONE,
    /** No day in the future, none before the year 2000. */
    DAY_OUT_OF_RANGE,
    /** A sum is above zero. */
    NO_AMOUNT,
    /** More than is claimed is paid only when somebody says that it is right. */
    MORE_THAN_CLAIMED,
    /** Workers confirm what was paid: the payment is written down first. */
    NOT_PAID_YET,
    /** More workers than the claim is about, or than were paid; or some of them must have been paid before. */
    WORKERS_DO_NOT_FIT,
    /** Nothing would change. */
    SAME,
    /** Something that counts rests on it: strike that out first. */
    STILL_NEEDED,
    /** There is no such line or visit here, or it was struck out before. */
    NOT_HERE
}
