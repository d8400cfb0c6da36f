package org.tayanych.complaints.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.PublicTopic;

/** Which requests are asked for. Dates count by the month they lie in, so that no pair of dates tells a day. */
record GeoFilter(List<PublicTopic> types, YearMonth from, YearMonth until, Optional<Boolean> open) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** Empty when a date cannot be read or they lie too far apart. Codes that there are not, find nothing. */
    static Optional<GeoFilter> of(Typed typed, Clock clock) {
        try {
            Optional<OffsetDateTime> start = typed.code("start_date").map(OffsetDateTime::parse);
            Optional<OffsetDateTime> end = typed.code("end_date").map(OffsetDateTime::parse);
            OffsetDateTime until = end.orElseGet(() ->
                    start.map(from -> from.plus(LONGEST)).orElseGet(() -> OffsetDateTime.now(clock)));
            OffsetDateTime from = start.orElseGet(() -> until.minus(LONGEST));
            if (Duration.between(from, until).compareTo(LONGEST) > 0 || until.isBefore(from)) {
                return Optional.empty();
            }
            return Optional.of(new GeoFilter(types(typed), month(from), month(until), open(typed)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The parts of a comma separated parameter; empty when it is not there. */
    static Optional<List<String>> parts(Typed typed, String name) {
        String all = typed.secret(name).reveal();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(all.split(",")).map(String::strip).limit(1000).toList());
    }

    private static List<PublicTopic> types(Typed typed) {
        return parts(typed, "service_code")
                .map(codes -> codes.stream().flatMap(code -> Coded.find(PublicTopic.class, code).stream()).toList())
                .orElse(List.of(PublicTopic.values()));
    }

    private static Optional<Boolean> open(Typed typed) {
        List<String> asked = parts(typed, "status").orElse(List.of());
        return asked.contains("open") == asked.contains("closed") ? Optional.empty() : Optional.of(asked.contains("open"));
    }

    private static YearMonth month(OffsetDateTime moment) {
        return YearMonth.from(moment.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
