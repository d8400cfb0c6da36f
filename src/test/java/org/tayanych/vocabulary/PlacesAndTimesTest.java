package org.tayanych.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacesAndTimesTest {

    @Test
    void a_country_or_region_that_does_not_exist_is_not_found() {
        assertThat(Country.of("XX")).isEmpty();
        assertThat(Country.of("kg")).isEmpty();
        assertThat(Region.of("KG-XX")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Region("Bishkek"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Country("Kyrgyzstan")).withMessageNotContaining("Kyrg");
    }

    @Test
    void the_regions_are_all_there() {
        assertThat(Region.of(Country.KG)).hasSize(9).first().isEqualTo(new Region("KG-GB"));
        assertThat(Region.of(Country.KZ)).hasSize(20);
        assertThat(Region.of(Country.UZ)).hasSize(14);
        assertThat(Region.of(new Country("TJ"))).hasSize(5);
        assertThat(Region.of(Country.RU)).hasSize(83).doesNotHaveDuplicates();
        assertThat(Region.of(new Country("KR"))).isEmpty();
    }

    @Test
    void home_and_where_people_go_stand_first() {
        assertThat(Country.offeredFirst().subList(0, 8).stream().map(Country::code))
                .containsExactly("KG", "RU", "KZ", "UZ", "TJ", "TR", "KR", "HU");
        assertThat(Country.all()).containsAll(Country.offeredFirst()).hasSizeGreaterThan(240);
    }

    @Test
    void an_emergency_is_due_in_an_hour_and_an_ordinary_case_in_three_days() {
        Instant now = Instant.parse("2026-11-21T22:30:00Z");
        assertThat(Urgency.EMERGENCY.dueFrom(now)).isEqualTo("2026-11-21T23:30:00Z");
        assertThat(Urgency.HIGH.dueFrom(now)).isEqualTo("2026-11-22T22:30:00Z");
        assertThat(Urgency.NORMAL.dueFrom(now)).isEqualTo("2026-11-24T22:30:00Z");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(may, may.minusDays(1)));
        assertThat(new Period(may, may).days(may)).isEqualTo(1);
    }

    @Test
    void an_open_period_counts_to_today_and_not_before_it_began() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        assertThat(Period.since(may).days(may.plusDays(9))).isEqualTo(10);
        assertThat(Period.since(may).days(may.minusDays(9))).isZero();
        assertThat(Period.since(may).contains(may.plusYears(5))).isTrue();
        assertThat(Period.since(may).contains(may.minusDays(1))).isFalse();
    }
}
