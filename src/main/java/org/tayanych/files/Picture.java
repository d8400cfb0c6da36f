package org.tayanych.files;

/** What all pictures have in common: a size, and a size that is too much. */
final class Picture {

    /** Phones of today make up to two hundred million; what claims more is made to swell in a reader's memory. */
    private static final long MOST_PIXELS = 220_000_000;

    private Picture() {
    }

    static void check(long width, long height) throws Unfit {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS / height) {
            throw new Unfit();
        }
    }
}
