package org.tayanych.vocabulary;

/** How much of a name there is, as the worker chose. */
public enum Identity implements Coded {
    /** No name is given. */
    ANONYMOUS,
    /** Only those who read the case may know the name. */
    CONFIDENTIAL,
    /** The name may be used towards others, with consent each time. */
    NAMED;

    /** Where a sentence on what it means lives: {@code vocabulary.identity.NAMED.hint}. */
    public String hint() {
        return key() + ".hint";
    }

    @Override
    public String list() {
        return "identity";
    }
}
