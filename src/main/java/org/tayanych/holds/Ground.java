package org.tayanych.holds;

/** Why a case must not be erased. Words: {@code holds.ground.<name>}. */
public enum Ground {
    COURT,
    /** An inspectorate or a prosecutor asked for it, or soon may. */
    AUTHORITY,
    WORKER_ASKED,
    /** A complaint about how we ourselves worked. */
    OWN_WORK,
    OTHER
}
