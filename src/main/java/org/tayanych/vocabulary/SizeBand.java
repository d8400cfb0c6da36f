package org.tayanych.vocabulary;

/** How many persons work there. Bands of official statistics of enterprises; no law is meant by their names. */
public enum SizeBand implements Coded {
    /** 1 to 9. */
    MICRO,
    /** 10 to 49. */
    SMALL,
    /** 50 to 249. */
    MEDIUM,
    /** 250 and more. */
    LARGE,
    UNKNOWN;

    /** @param workers below one is unknown */
    public static SizeBand of(int workers) {
        if (workers < 1) {
            return UNKNOWN;
        }
        return workers < 10 ? MICRO : workers < 50 ? SMALL : workers < 250 ? MEDIUM : LARGE;
    }

    @Override
    public String list() {
        return "size";
    }
}
