package org.tayanych.audit;

import org.springframework.stereotype.Component;

/** The book of deeds. Lines are added and never changed. */
@Component
public class Audit {

    /** Writes one line, in the transaction under way or in one of its own. */
    public void record(Deed deed) {
        throw new UnsupportedOperationException("being built");
    }
}
