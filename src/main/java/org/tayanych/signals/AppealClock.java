package org.tayanych.signals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Country;

/**
 * By when a state body registers and answers an appeal, by the law pack and the working days of its country. Days run from the
 * day after arrival: the earlier of the readings that the text of the law may allow.
 */
@Component
class AppealClock {

    /** A provision of the law pack, behind the country's code. */
    private static final String RULE = "-APPEAL-STATE";

    /** Empty where the country's pack sets no such limit. */
    record Limits(Optional<LocalDate> registerBy, Optional<LocalDate> warnOn, Optional<LocalDate> answerBy) {
        static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final Packs packs;
    private final Clock clock;

    AppealClock(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    LocalDate today(Country country) {
        return day(clock.instant(), country);
    }

    /** The day on the clocks of that country. */
    LocalDate day(Instant moment, Country country) {
        ZoneId zone = Country.clocks().getOrDefault(country.code(), ZoneOffset.UTC);
        return moment.atZone(zone).toLocalDate();
    }

    Limits from(LocalDate arrived, Country country) {
        return packs.of(country)
                .flatMap(pack -> rule(pack, arrived).map(rule -> new Limits(
                        worked(rule, "register_working_days", arrived, pack),
                        worked(rule, "warn_working_days", arrived, pack),
                        worked(rule, "answer_working_days", arrived, pack))))
                .orElse(Limits.NONE);
    }

    /** The rule of that day; its mark and its open question stand beside the days on the page. */
    Optional<Version> rule(LocalDate day, Country country) {
        return packs.of(country).flatMap(pack -> rule(pack, day));
    }

    private static Optional<Version> rule(Pack pack, LocalDate day) {
        return pack.on(pack.country().code() + RULE, day);
    }

    private static Optional<LocalDate> worked(Version rule, String number, LocalDate from, Pack pack) {
        return Optional.ofNullable(rule.numbers().get(number)).map(days -> {
            LocalDate day = from;
            for (int left = days.intValueExact(); left > 0; left--) {
                day = pack.workDays().sameOrNext(day.plusDays(1));
            }
            return day;
        });
    }
}
