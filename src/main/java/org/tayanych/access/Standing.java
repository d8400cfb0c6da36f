package org.tayanych.access;

/** Where a member stands with the organisation. */
public enum Standing {
    /** Was sent an invitation and has not used it yet. */
    INVITED,
    ACTIVE,
    /** Locked out for good; the name stays beside what they did. */
    LEFT
}
