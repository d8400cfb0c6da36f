package org.tayanych.access;

/** Nobody is signed in at a door that asks for a member. Becomes the sign-in page, which carries what was typed along. */
public final class SignInNeeded extends RuntimeException {

    SignInNeeded() {
        super("not signed in", null, false, false);
    }
}
