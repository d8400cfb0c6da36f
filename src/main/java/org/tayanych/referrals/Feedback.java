package org.tayanych.referrals;

/** What came of the service, as the receiver tells it. */
public enum Feedback {
    HELPED,
    PARTLY,
    NOT_HELPED,
    /** It goes on somewhere else. */
    GOES_ON
}
