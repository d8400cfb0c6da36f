package org.tayanych.hotline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.SafeContact;
import org.tayanych.vocabulary.Country;

/**
 * When a worker may be called, in the worker's own time. Where nobody is ever called, because the worker returns with
 * the code, every hour is safe: what we write waits behind the code.
 *
 * @param zone where the worker is
 */
public record SafeHours(SafeContact contact, ZoneId zone) {

    private static final int DAY_BEGINS = 9;
    private static final int DAY_ENDS = 18;
    private static final int LOOKS_AHEAD = 24 * 28;

    private static final List<Period> FOLLOW_UPS = List.of(Period.ofWeeks(2), Period.ofMonths(1), Period.ofMonths(3));

    /** @param otherwise the zone to take for a country of which we do not know one */
    public static SafeHours of(SafeContact contact, @Nullable Country country, ZoneId otherwise) {
        return new SafeHours(contact, country == null ? otherwise : Country.clocks().getOrDefault(country.code(), otherwise));
    }

    /** Whether anybody may be called at all. */
    public boolean mayCall() {
        return contact.way() != SafeContact.Way.CODE_ONLY;
    }

    /** Whether to turn to the worker at this moment respects what was agreed. */
    public boolean allows(Instant moment) {
        return !mayCall() || contact.allows(local(moment));
    }

    /** The moment on the worker's clock. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /**
     * The first full hour from this moment on that is safe; one between 9 and 18 where there is one on that day. Empty
     * when four weeks hold none.
     */
    public Optional<Instant> firstFrom(Instant from) {
        Instant hour = from.truncatedTo(ChronoUnit.HOURS);
        Instant first = hour.isBefore(from) ? hour.plus(1, ChronoUnit.HOURS) : hour;
        Optional<Instant> any = Optional.empty();
        for (int ahead = 0; ahead < LOOKS_AHEAD; ahead++) {
            Instant candidate = first.plus(ahead, ChronoUnit.HOURS);
            boolean later = any.isPresent() && !local(any.get()).toLocalDate().equals(local(candidate).toLocalDate());
            if (later) {
                return any;
            }
            if (allows(candidate)) {
                if (byDay(candidate)) {
                    return Optional.of(candidate);
                }
                any = any.isEmpty() ? Optional.of(candidate) : any;
            }
        }
        return any;
    }

    /** Two weeks, one month and three months from now, each at its first safe hour. */
    public List<Instant> followUps(Instant now) {
        return FOLLOW_UPS.stream()
                .map(period -> local(now).plus(period).withHour(10).truncatedTo(ChronoUnit.HOURS).atZone(zone).toInstant())
                .flatMap(moment -> firstFrom(moment).stream())
                .toList();
    }

    private boolean byDay(Instant moment) {
        int hour = local(moment).getHour();
        return hour >= DAY_BEGINS && hour < DAY_ENDS;
    }
}
