package org.tayanych.protection;

import java.time.Duration;
import java.time.Instant;

/**
 * How long medical care after sexual violence can still do what it can do only early: 72 hours for protection from HIV,
 * 120 hours for emergency contraception. No doctor has confirmed the two figures for us
 * yet, and the page says so; care helps later, too.
 *
 * @param hivHours full hours left of 72; 0 when they are over
 * @param contraceptionHours full hours left of 120; 0 when they are over
 */
public record MedicalTime(long hivHours, long contraceptionHours) {

    public static final int HIV = 72;
    public static final int CONTRACEPTION = 120;

    /** @param happened when it happened; a moment in the future counts as now */
    public static MedicalTime after(Instant happened, Instant now) {
        Duration since = happened.isAfter(now) ? Duration.ZERO : Duration.between(happened, now);
        return new MedicalTime(left(HIV, since), left(CONTRACEPTION, since));
    }

    private static long left(int hours, Duration since) {
        return Math.max(0, Duration.ofHours(hours).minus(since).toHours());
    }

    public boolean over() {
        return contraceptionHours == 0;
    }
}
