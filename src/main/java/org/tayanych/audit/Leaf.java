package org.tayanych.audit;

import java.util.List;

/**
 * One leaf of the book.
 *
 * @param number of this leaf, from 1
 * @param count of all leaves, at least 1
 */
public record Leaf(List<Entry> entries, int number, int count) {

    public Leaf {
        entries = List.copyOf(entries);
    }
}
