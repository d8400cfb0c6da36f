package org.tayanych.vault;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Typed codes. Wrong ones wait before they are told so, the longer the more of them came in the last minutes, whoever
 * sent them: a right code never waits and is never locked.
 */
@Component
class CodeReader {

    /** So much of the count is forgotten each second: half of it in about a minute. */
    private static final double FADE = 0.9885;
    private static final double MILLIS_EACH = 20;

    private final Argon2 argon2;
    private final HouseKeys house;
    private final Clock clock;
    private final Duration most;
    private double recent;
    private long second;

    CodeReader(Argon2 argon2, HouseKeys house, Clock clock, VaultSettings settings) {
        this.argon2 = argon2;
        this.house = house;
        this.clock = clock;
        this.most = settings.wrongCodeDelay();
    }

    CodeKeys keys(String digits) {
        return CodeKeys.derive(digits, argon2, house.codeSalt());
    }

    /** Counts one more and waits. */
    void wrong() {
        try {
            Thread.sleep(delay());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Counts one more wrong code; how long it is to wait. */
    synchronized Duration delay() {
        long now = clock.instant().getEpochSecond();
        recent = recent * Math.pow(FADE, Math.max(0, now - second)) + 1;
        second = now;
        Duration grown = Duration.ofMillis((long) (MILLIS_EACH * (recent - 1)));
        return grown.compareTo(most) < 0 ? grown : most;
    }
}
