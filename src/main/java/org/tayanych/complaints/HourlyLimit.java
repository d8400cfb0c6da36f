package org.tayanych.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.OrganisationId;

/** How many complaints one organisation takes in an hour on this node. Knows nothing of who sends them. */
@Component
class HourlyLimit {

    private static final long HOUR = 3600;

    private record Taken(long hour, int count) {}

    private final Map<OrganisationId, Taken> taken = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ComplaintSettings settings;

    HourlyLimit(Clock clock, ComplaintSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** False when this hour is full. */
    boolean take(OrganisationId organisation) {
        long hour = clock.instant().getEpochSecond() / HOUR;
        Taken now = taken.merge(organisation, new Taken(hour, 1),
                (old, one) -> old.hour() == hour ? new Taken(hour, old.count() + 1) : one);
        return now.count() <= settings.perHour();
    }

    int secondsToNextHour() {
        return (int) (HOUR - clock.instant().getEpochSecond() % HOUR);
    }
}
