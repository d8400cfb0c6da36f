package org.tayanych.backups;

import java.util.List;

/** A command cannot do what it was asked to; says why in words of this room and changes nothing. */
final class Refused extends Exception {

    private final String words;
    private final List<Object> arguments;

    /** @param words what follows {@code backups.refused.} */
    Refused(String words, Object... arguments) {
        super(words);
        this.words = "backups.refused." + words;
        this.arguments = List.of(arguments);
    }

    String words() {
        return words;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
