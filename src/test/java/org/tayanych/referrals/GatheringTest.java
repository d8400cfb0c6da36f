package org.tayanych.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.vocabulary.Period;

/** What a recipient reads is written for people. */
class GatheringTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Test
    void unpaid_days_are_read_as_days_whatever_is_not_known() {
        LocalDate end = LocalDate.of(2026, 10, 31);
        assertThat(Gathering.unpaid(new UnpaidPeriod(new Period(SEPTEMBER, end), null, true))).isEqualTo("2026-09-01 – 2026-10-31 · ?");
        assertThat(Gathering.unpaid(new UnpaidPeriod(Period.since(SEPTEMBER), null, true))).isEqualTo("2026-09-01 – … · ?");
        assertThat(Gathering.unpaid(new UnpaidPeriod(null, null, true))).isEqualTo("? · ?");
    }
}
