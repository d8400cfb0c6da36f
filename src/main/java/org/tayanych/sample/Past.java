package org.tayanych.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The house's clock while the sample world is asked for: the real one, except within {@link #at}. */
@Component
@Primary
@OnlyInTheSampleWorld
class Past extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock real;

    Past(@Qualifier("houseClock") Clock real) {
        this.real = real;
    }

    /** Does something as if it were that moment, in this thread alone. */
    void at(Instant moment, Runnable what) {
        ScopedValue.where(THEN, moment).run(what);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Past(real.withZone(other));
    }
}
