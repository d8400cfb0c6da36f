package org.tayanych.inspections;

/** What an inspection is begun on. */
public enum Ground {
    PLAN,
    /** Somebody told of the workplace. Who did, no employer ever reads, and nothing in this room knows. */
    COMPLAINT,
    ACCIDENT,
    /** Whether what an earlier act demanded was done. */
    FOLLOW_UP,
    /** Together with a union or another authority. */
    JOINT,
    /** Many workplaces of one kind at one time. */
    CAMPAIGN,
    /** To advise; nothing is ordered. */
    ADVISORY;

    /** Whether it follows a plan that the employer could know of; everything else is called "unplanned" on paper. */
    public boolean planned() {
        return this == PLAN || this == CAMPAIGN || this == ADVISORY;
    }

    /** Key of its words. */
    public String key() {
        return "inspections.ground." + name();
    }
}
