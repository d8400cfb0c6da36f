package org.tayanych.referrals;

/** The question before anything is sent: may somebody take revenge when this becomes known? */
public enum Retaliation {
    /** Asked; the worker sees no danger. */
    NONE_SEEN,
    /** There is a danger, and the worker decided to go on now. */
    WORKER_GOES_ON,
    /** There is a danger, and the worker wants to wait: nothing may be sent. */
    WAIT
}
