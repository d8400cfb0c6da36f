package org.tayanych.protection;

import java.time.Instant;
import org.tayanych.vocabulary.MemberId;

/** A screening that was done. */
public record Screening(Instant at, MemberId by, Answers answers) {

    public Triage triage() {
        return Triage.of(answers);
    }
}
