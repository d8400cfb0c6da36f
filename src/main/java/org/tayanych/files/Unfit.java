package org.tayanych.files;

/** This file cannot be taken: it is not what it says, carries a program, or would swell without end. Says nothing of it. */
public final class Unfit extends Exception {

    Unfit() {
        super("unfit");
    }
}
