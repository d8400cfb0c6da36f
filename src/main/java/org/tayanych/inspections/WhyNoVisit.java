package org.tayanych.inspections;

/** Why nobody looked at the workplace although a visit was meant; the same question as in the registers of other countries. */
public enum WhyNoVisit {
    /** The employer did not let the inspector in: the inspection becomes {@link State#REFUSED}. */
    ENTRY_REFUSED,
    NOT_FOUND,
    OUT_OF_BUSINESS,
    /** Nobody worked that day. */
    NOT_WORKING,
    /** A rule forbade it until it was given up. */
    FORBIDDEN,
    /** It was meant twice, or is needed no more. */
    NOT_NEEDED;

    /** Key of its words. */
    public String key() {
        return "inspections.why_no_visit." + name();
    }
}
