package org.tayanych.vocabulary;

/** How a worker reached us. */
public enum Channel implements Coded {
    /** The form on the public pages. */
    WEB,
    PHONE,
    MESSENGER,
    WALK_IN,
    /** We went to where people work or live. */
    OUTREACH,
    /** Another program, at the JSON door. */
    API,
    /** Another program, at the GeoReport door. */
    OPEN311;

    @Override
    public String list() {
        return "channel";
    }
}
