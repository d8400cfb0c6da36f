package org.tayanych.claims;

/** How the inspector knows that money reached workers, without writing down who said so. Words are {@code claims.way.<name>}. */
public enum Way {
    /** Workers said so face to face. */
    IN_PERSON,
    BY_PHONE,
    IN_WRITING,
    /** A bank's or payroll paper was seen. */
    PAPERS,
    /** A union asked its members. */
    UNION
}
