package org.tayanych.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Country;

/** What holds for every sum and every day, tried with many. */
@HouseTest
class CalculationPropertiesTest {

    private static final int TRIES = 2000;
    private static final LocalDate BEGIN = LocalDate.of(2025, 2, 3);

    @Autowired
    Calculations calculations;

    private final Random random = new Random(20261122);

    @Test
    void splitting_a_payment_on_its_day_changes_nothing() {
        for (int turn = 0; turn < TRIES; turn++) {
            Country country = List.of(Country.KG, Country.RU, Country.KZ).get(turn % 3);
            LocalDate due = BEGIN.plusDays(random.nextInt(400));
            LocalDate until = due.plusDays(1 + random.nextInt(100));
            LocalDate paidOn = due.plusDays(1 + random.nextInt((int) (until.toEpochDay() - due.toEpochDay())));
            BigDecimal paid = money(100_000);
            BigDecimal amount = paid.add(money(100_000));
            BigDecimal whole = sum(country, amount, due, List.of(new LateWages.Payment(paidOn, paid)), until);
            BigDecimal split = sum(country, amount, due, parts(paidOn, paid), until);
            assertThat(split.subtract(whole).abs()).as("%s %s %s", country, amount, paid)
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @Test
    void no_day_and_no_sum_makes_an_exception() {
        for (int turn = 0; turn < TRIES; turn++) {
            LocalDate due = LocalDate.of(1875, 1, 1).plusDays(random.nextInt(82_000));
            LocalDate until = LocalDate.of(1875, 1, 1).plusDays(random.nextInt(82_000));
            Country country = List.of(Country.KG, Country.RU, Country.KZ, Country.UZ, Country.of("TR").orElseThrow()).get(turn % 5);
            BigDecimal amount = turn % 7 == 0 ? Filled.MOST : money(10_000_000);
            assertThat(calculations.answer(new LateWages(country, amount, due, List.of(), until))).isNotNull();
            assertThat(calculations.answer(new LateInjury(country, amount, due, List.of(), until))).isNotNull();
            assertThat(calculations.answer(new LeaveDays(country, due, until, random.nextInt(900), 28, 3))).isNotNull();
            assertThat(calculations.answer(new ForcedAbsence(country, due, until, amount, money(900)))).isNotNull();
            assertThat(calculations.answer(new Severance(country, Severance.Ground.REDUNDANCY, amount, due))).isNotNull();
            assertThat(calculations.answer(new UnusedLeave(country, List.of(amount, amount, amount), 9, 28, 0, due))).isNotNull();
            assertThat(calculations.answer(new Overtime(country, amount,
                    List.of(new Overtime.Day(due, BigDecimal.valueOf(random.nextInt(25))))))).isNotNull();
            assertThat(calculations.answer(new MinimumWage(country, amount, due))).isNotNull();
        }
    }

    @Test
    void a_later_day_never_lowers_the_sum() {
        for (int turn = 0; turn < TRIES; turn++) {
            Country country = turn % 2 == 0 ? Country.KG : Country.RU;
            LocalDate due = BEGIN.plusDays(random.nextInt(400));
            LocalDate until = due.plusDays(random.nextInt(60));
            BigDecimal amount = money(100_000);
            assertThat(sum(country, amount, due, List.of(), until.plusDays(1 + random.nextInt(40))))
                    .isGreaterThanOrEqualTo(sum(country, amount, due, List.of(), until));
        }
    }

    @Test
    void twice_as_much_gives_twice_as_much() {
        for (int turn = 0; turn < TRIES; turn++) {
            LocalDate due = BEGIN.plusDays(random.nextInt(400));
            LocalDate until = due.plusDays(random.nextInt(60));
            BigDecimal amount = money(100_000);
            BigDecimal once = sum(Country.KG, amount, due, List.of(), until);
            BigDecimal twice = sum(Country.KG, amount.add(amount), due, List.of(), until);
            assertThat(twice.subtract(once).subtract(once).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    private List<LateWages.Payment> parts(LocalDate on, BigDecimal paid) {
        List<LateWages.Payment> parts = new ArrayList<>();
        BigDecimal rest = paid;
        int pieces = 1 + random.nextInt(5);
        for (int piece = 1; piece < pieces; piece++) {
            BigDecimal part = rest.multiply(BigDecimal.valueOf(random.nextDouble())).setScale(2, java.math.RoundingMode.DOWN);
            parts.add(new LateWages.Payment(on, part));
            rest = rest.subtract(part);
        }
        parts.add(new LateWages.Payment(on, rest));
        return parts;
    }

    private BigDecimal money(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2);
    }

    private BigDecimal sum(
            Country country, BigDecimal amount, LocalDate due, List<LateWages.Payment> payments, LocalDate until) {
        return WorkedExamplesTest.result(calculations.answer(new LateWages(country, amount, due, payments, until)));
    }
}
