package org.tayanych.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Country;

/** One working day to register, ten until it presses, fourteen to answer, by the working days of Kyrgyzstan. */
@HouseTest
class AppealClockTest {

    @Autowired
    House house;

    @Test
    void in_an_ordinary_fortnight_weekends_alone_are_left_out() {
        // Monday 16 November 2026.
        assertThat(from("2026-11-16")).isEqualTo(limits("2026-11-17", "2026-11-30", "2026-12-04"));
    }

    @Test
    void what_arrives_at_the_end_of_a_week_is_registered_on_monday() {
        assertThat(from("2026-11-20").registerBy()).contains(LocalDate.parse("2026-11-23"));
        assertThat(from("2026-11-21").registerBy()).contains(LocalDate.parse("2026-11-23"));
        assertThat(from("2026-11-22")).isEqualTo(from("2026-11-21"));
    }

    @Test
    void the_holidays_of_the_new_year_do_not_count() {
        // 30 and 31 December, then from Thursday 8 January.
        assertThat(from("2025-12-29")).isEqualTo(limits("2025-12-30", "2026-01-19", "2026-01-23"));
    }

    @Test
    void the_holidays_of_may_do_not_count() {
        // 30 April, then from Monday 11 May.
        assertThat(from("2026-04-29")).isEqualTo(limits("2026-04-30", "2026-05-21", "2026-05-27"));
    }

    @Test
    void a_limit_never_ends_on_a_day_off_and_grows_with_the_day_of_arrival() {
        LocalDate day = LocalDate.parse("2026-01-01");
        LocalDate last = day;
        for (int i = 0; i < 400; i++) {
            AppealClock.Limits limits = from(day.plusDays(i).toString());
            LocalDate answer = limits.answerBy().orElseThrow();
            assertThat(answer.getDayOfWeek().getValue()).isLessThan(6);
            assertThat(answer).isAfterOrEqualTo(last).isAfter(limits.warnOn().orElseThrow());
            assertThat(limits.warnOn().orElseThrow()).isAfter(limits.registerBy().orElseThrow());
            last = answer;
        }
    }

    @Test
    void where_no_law_is_known_there_is_no_limit() {
        assertThat(house.bean(AppealClock.class).from(LocalDate.parse("2026-11-16"), new Country("DE"))).isEqualTo(AppealClock.Limits.NONE);
    }

    private AppealClock.Limits from(String day) {
        return house.bean(AppealClock.class).from(LocalDate.parse(day), Country.KG);
    }

    private static AppealClock.Limits limits(String register, String warn, String answer) {
        return new AppealClock.Limits(Optional.of(LocalDate.parse(register)), Optional.of(LocalDate.parse(warn)),
                Optional.of(LocalDate.parse(answer)));
    }
}
