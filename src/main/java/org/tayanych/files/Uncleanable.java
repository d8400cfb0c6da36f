package org.tayanych.files;

/** Nothing against the file, but its hidden data cannot be taken out with certainty: only the original is kept. */
final class Uncleanable extends Exception {

    Uncleanable() {
        super("uncleanable");
    }
}
