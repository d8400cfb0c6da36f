package org.tayanych.vocabulary;

/** What the person who did harm is to the worker. */
public enum PerpetratorRole implements Coded {
    EMPLOYER,
    SUPERVISOR,
    CO_WORKER,
    CUSTOMER,
    RECRUITER,
    LANDLORD,
    /** Police, or another official. */
    OFFICIAL,
    /** A member of the household where the work is. */
    HOUSEHOLD,
    PLATFORM_CLIENT,
    UNKNOWN;

    @Override
    public String list() {
        return "perpetrator";
    }
}
