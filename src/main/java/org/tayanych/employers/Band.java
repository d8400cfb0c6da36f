package org.tayanych.employers;

import java.util.List;

/** How many employers two organisations both know, as far as it is told before both agree. */
public final class Band {

    /** The least number of each band; 0 means "fewer than three". */
    static final List<Integer> LEAST = List.of(0, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000);

    private Band() {
    }
}
