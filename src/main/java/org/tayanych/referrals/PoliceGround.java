package org.tayanych.referrals;

/** On what ground a case may go to the police; there is no third one. */
public enum PoliceGround {
    /** The worker was told of the risks and wants it. */
    INFORMED_CONSENT,
    /** A life is in danger. */
    DANGER_TO_LIFE
}
