package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tayanych.complaints.SafeContact;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/** Whoever says when it is safe is never turned to at another time. */
class SafeHoursTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    private final Random random = new Random(7);

    private SafeContact somebody() {
        return new SafeContact(
                SafeContact.Way.CALL, Secret.of("1"), some(DayOfWeek.class), some(SafeContact.Hours.class), Secret.NOTHING,
                Secret.NOTHING, false, Language.KY, Set.of());
    }

    private <E extends Enum<E>> Set<E> some(Class<E> kinds) {
        Set<E> chosen = EnumSet.noneOf(kinds);
        for (E kind : kinds.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                chosen.add(kind);
            }
        }
        return chosen;
    }

    private Instant sometime() {
        return START.plusSeconds(random.nextInt(366 * 86_400));
    }

    private static SafeHours in(String country, SafeContact contact) {
        return SafeHours.of(contact, new Country(country), BISHKEK);
    }

    @Test
    void whatever_was_said_every_suggestion_is_a_safe_full_hour_and_none_lies_behind() {
        for (int round = 0; round < 3_000; round++) {
            SafeHours hours = in(List.of("KG", "RU", "KR", "HU").get(random.nextInt(4)), somebody());
            Instant from = sometime();
            Instant first = hours.firstFrom(from).orElseThrow();
            assertThat(first).isAfterOrEqualTo(from);
            assertThat(hours.allows(first)).isTrue();
            assertThat(hours.local(first).getMinute()).isZero();
            assertThat(hours.contact().allows(hours.local(first))).isTrue();
        }
    }

    @Test
    void there_is_no_safe_day_before_the_day_of_the_first_suggestion() {
        for (int round = 0; round < 500; round++) {
            SafeHours hours = in("KG", somebody());
            Instant from = sometime();
            Instant first = hours.firstFrom(from).orElseThrow();
            LocalDateTime day = hours.local(first).toLocalDate().atStartOfDay();
            for (Instant hour = from.plus(Duration.ofHours(1)); hours.local(hour).isBefore(day); hour = hour.plusSeconds(3600)) {
                assertThat(hours.allows(hour.truncatedTo(java.time.temporal.ChronoUnit.HOURS))).isFalse();
            }
        }
    }

    @Test
    void follow_ups_are_three_safe_and_at_two_weeks_one_month_and_three_months_or_soon_after() {
        for (int round = 0; round < 500; round++) {
            SafeHours hours = in("KG", somebody());
            Instant now = sometime();
            List<Instant> three = hours.followUps(now);
            assertThat(three).hasSize(3).isSorted().allMatch(hours::allows);
            assertThat(Duration.between(now, three.get(0)).toDays()).isBetween(13L, 22L);
            assertThat(Duration.between(now, three.get(1)).toDays()).isBetween(27L, 39L);
            assertThat(Duration.between(now, three.get(2)).toDays()).isBetween(88L, 100L);
        }
    }

    @Test
    void the_clock_is_the_workers_own() {
        SafeContact evenings = Desk.evenings("1");
        Instant eveningInMoscow = Instant.parse("2026-11-23T15:00:00Z");
        assertThat(in("RU", evenings).allows(eveningInMoscow)).isTrue();
        assertThat(in("KR", evenings).allows(eveningInMoscow)).isFalse();
    }

    @Test
    void who_returns_with_the_code_is_never_called_and_may_be_written_to_at_any_hour() {
        SafeHours hours = in("KG", SafeContact.codeOnly(Language.KY));
        assertThat(hours.mayCall()).isFalse();
        assertThat(hours.allows(sometime())).isTrue();
    }
}
