package org.tayanych.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Country;

@HouseTest
class DeadlinesTest {

    @Autowired
    Deadlines deadlines;

    private final Random random = new Random(243);

    @Test
    void a_day_before_the_rules_has_no_limit_and_a_mediation_that_ends_before_it_begins_is_refused() {
        assertThat(deadlines.of(fact(Country.KG, DatedFact.Event.UNPAID_WAGES, "1875-01-01"))).isInstanceOf(Limits.NoRule.class);
        assertThat(deadlines.of(new DatedFact(Country.KG, DatedFact.Event.OTHER, LocalDate.of(2026, 9, 1), List.of(),
                mediation("2026-09-20", "2026-09-10")))).isInstanceOf(Limits.Wrong.class);
        assertThat(deadlines.of(fact(new Country("TR"), DatedFact.Event.OTHER, "2026-09-01"))).isInstanceOf(Limits.Wrong.class);
    }

    @Test
    void a_dismissal_may_be_disputed_for_two_months_by_article_243_1() {
        Deadline one = one(fact(Country.KG, DatedFact.Event.DISMISSAL, "2026-09-10"));
        assertThat(one.last()).isEqualTo("2026-11-10");
        assertThat(one.safe()).isEqualTo("2026-10-27");
        assertThat(one.article()).isEqualTo("243.1");
    }

    @Test
    void a_dismissal_before_the_change_of_the_law_has_the_shorter_limit_that_nobody_has_confirmed() {
        Limits.Found found = found(fact(Country.KG, DatedFact.Event.DISMISSAL, "2026-06-22"));
        assertThat(found.deadlines().getFirst().last()).isEqualTo("2026-07-22");
        assertThat(found.confirmed()).isFalse();
        assertThat(one(fact(Country.KG, DatedFact.Event.DISMISSAL, "2026-06-23")).last()).isEqualTo("2026-08-24");
    }

    @Test
    void a_month_that_has_no_such_day_ends_on_its_last_and_a_day_off_moves_on() {
        assertThat(one(fact(Country.KG, DatedFact.Event.DISMISSAL, "2026-12-31")).last())
                .as("28 February 2027 is a Sunday").isEqualTo("2027-03-01");
        assertThat(one(fact(Country.RU, DatedFact.Event.DISMISSAL, "2026-01-31")).last())
                .as("Russia: nothing is moved").isEqualTo("2026-02-28");
    }

    @Test
    void every_pay_day_that_was_missed_has_a_limit_of_its_own() {
        Limits.Found found = found(new DatedFact(Country.KG, DatedFact.Event.UNPAID_WAGES, LocalDate.of(2026, 8, 10),
                List.of(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 7, 10)), Optional.empty()));
        assertThat(found.deadlines()).extracting(Deadline::last).extracting(LocalDate::toString)
                .containsExactly("2029-07-10", "2029-08-10", "2029-09-10");
    }

    @Test
    void mediation_suspends_three_and_two_months_but_not_the_three_years_for_wages() {
        assertThat(one(new DatedFact(Country.KG, DatedFact.Event.OTHER, LocalDate.of(2026, 9, 1), List.of(),
                mediation("2026-09-10", "2026-09-19")))).satisfies(moved -> {
            assertThat(moved.suspended()).isEqualTo(10);
            assertThat(moved.last()).isEqualTo("2026-12-11");
        });
        assertThat(one(new DatedFact(Country.KG, DatedFact.Event.UNPAID_WAGES, LocalDate.of(2026, 9, 1), List.of(),
                mediation("2026-09-10", "2026-09-19"))).suspended()).isZero();
        assertThat(one(new DatedFact(Country.KG, DatedFact.Event.OTHER, LocalDate.of(2026, 9, 1), List.of(),
                mediation("2027-02-01", "2027-02-10"))).suspended()).as("too late to suspend anything").isZero();
    }

    @Test
    void a_suspension_never_moves_a_limit_earlier_and_no_day_makes_an_exception() {
        for (int turn = 0; turn < 3000; turn++) {
            Country country = List.of(Country.KG, Country.RU, Country.KZ, Country.UZ).get(turn % 4);
            DatedFact.Event event = DatedFact.Event.values()[turn % 3];
            LocalDate on = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(1200));
            LocalDate from = on.plusDays(random.nextInt(200) - 50L);
            DatedFact.Mediation agreed = new DatedFact.Mediation(from, from.plusDays(random.nextInt(90)));
            Limits without = deadlines.of(new DatedFact(country, event, on, List.of(), Optional.empty()));
            Limits with = deadlines.of(new DatedFact(country, event, on, List.of(), Optional.of(agreed)));
            assertThat(with.getClass()).isEqualTo(without.getClass());
            if (with instanceof Limits.Found(var later, var _, var _) && without instanceof Limits.Found(var earlier, var _, var _)) {
                assertThat(later.getFirst().last()).isAfterOrEqualTo(earlier.getFirst().last());
                assertThat(later.getFirst().safe()).isEqualTo(later.getFirst().last().minusDays(14));
            }
        }
    }

    private Deadline one(DatedFact fact) {
        return found(fact).deadlines().getFirst();
    }

    private Limits.Found found(DatedFact fact) {
        Limits limits = deadlines.of(fact);
        assertThat(limits).isInstanceOf(Limits.Found.class);
        return (Limits.Found) limits;
    }

    private static DatedFact fact(Country country, DatedFact.Event event, String on) {
        return new DatedFact(country, event, LocalDate.parse(on), List.of(), Optional.empty());
    }

    private static Optional<DatedFact.Mediation> mediation(String from, String to) {
        return Optional.of(new DatedFact.Mediation(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
