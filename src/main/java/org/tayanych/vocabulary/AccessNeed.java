package org.tayanych.vocabulary;

/** What a person needs to be able to use a service. Says nothing about a diagnosis. */
public enum AccessNeed implements Coded {
    /** A way in without steps. */
    STEP_FREE,
    SIGN_LANGUAGE,
    /** Writing instead of speaking. */
    TEXT_RELAY,
    LARGE_PRINT,
    /** Spoken instead of written. */
    AUDIO,
    PLAIN_LANGUAGE,
    /** A language other than those spoken there. */
    INTERPRETER,
    /** Somebody comes along. */
    SUPPORT_PERSON,
    /** To speak with a woman. */
    FEMALE_STAFF;

    @Override
    public String list() {
        return "accessneed";
    }
}
