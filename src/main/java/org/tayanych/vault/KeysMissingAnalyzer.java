package org.tayanych.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a missing key file in one sentence instead of a stack trace. */
final class KeysMissingAnalyzer extends AbstractFailureAnalyzer<KeysMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeysMissing cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Restore house.keys from its own backup. Without it nothing in this database opens.",
                cause);
    }
}
