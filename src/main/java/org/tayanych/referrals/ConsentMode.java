package org.tayanych.referrals;

/** How the worker was asked and answered. */
public enum ConsentMode {
    /** Read aloud by phone. */
    READ_ALOUD,
    IN_PERSON,
    SIGN_LANGUAGE,
    /** The worker answered alone, with the code. */
    DIALOGUE
}
