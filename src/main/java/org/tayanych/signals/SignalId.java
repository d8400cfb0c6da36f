package org.tayanych.signals;

import java.util.Optional;
import java.util.UUID;

/** Names one signal. Drawn at random: it says nothing of the referral or the case behind it. */
public record SignalId(UUID value) {

    static SignalId draw() {
        return new SignalId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<SignalId> parse(String text) {
        try {
            return Optional.of(new SignalId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
