package org.tayanych.referrals;

import java.util.Optional;
import java.util.UUID;

/** Names one referral. */
public record ReferralId(UUID value) {

    static ReferralId draw() {
        return new ReferralId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID. */
    public static Optional<ReferralId> parse(String text) {
        try {
            return Optional.of(new ReferralId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
