package org.tayanych.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Country;

/** Examples that were counted by hand, each with the article that it rests on. */
@HouseTest
class WorkedExamplesTest {

    @Autowired
    Calculations calculations;

    @Test
    void wages_older_than_the_rules_are_not_counted() {
        Outcome outcome = late(Country.KG, "30000", "2025-01-27", "2025-03-01");
        assertThat(outcome).isInstanceOfSatisfying(Outcome.NoRule.class, none -> {
            assertThat(none.code()).isEqualTo("KG-PAY-LATE");
            assertThat(none.field()).isEqualTo("due");
        });
    }

    @Test
    void a_rate_is_not_guessed_beyond_the_last_known_day() {
        assertThat(late(Country.RU, "50000", "2026-10-01", "2026-11-15")).isInstanceOfSatisfying(Outcome.RateUnknown.class, unknown -> {
            assertThat(unknown.code()).isEqualTo("RU-KEY-RATE");
            assertThat(unknown.knownThrough()).isEqualTo("2026-10-23");
        });
        assertThat(late(Country.KZ, "200000", "2026-08-01", "2026-09-01")).isInstanceOf(Outcome.RateUnknown.class);
    }

    @Test
    void a_law_whose_number_nobody_knows_gives_no_figure() {
        assertThat(late(Country.UZ, "1000000", "2026-01-10", "2026-03-01")).isInstanceOf(Outcome.NoRule.class);
        assertThat(calculations.answer(new RestDayWork(Country.RU, RestDayWork.Pay.SALARY_WITHIN_NORM,
                number("100"), number("1"), day("2026-05-01")))).isInstanceOf(Outcome.NoRule.class);
        assertThat(calculations.answer(new Severance(Country.RU, Severance.Ground.HEALTH, number("50000"), day("2026-05-01"))))
                .isInstanceOf(Outcome.NoRule.class);
    }

    @Test
    void late_wages_in_kyrgyzstan_by_article_94_4() {
        Calculation counted = counted(late(Country.KG, "30000", "2026-09-10", "2026-11-21"));
        assertThat(counted.result().number()).isEqualByComparingTo("5400.00");
        assertThat(counted.result().number().scale()).isEqualTo(2);
        Step step = counted.steps().getLast();
        assertThat(step.article()).isEqualTo("94.4");
        assertThat(step.days()).isEqualTo(72);
        assertThat(step.from()).isEqualTo("2026-09-11");
        assertThat(step.to()).isEqualTo("2026-11-21");
        assertThat(counted.readings()).extracting(reading -> reading.result().number())
                .containsExactly(number("5400.00"), number("5325.00"));
        assertThat(counted.confirmed()).isTrue();
        assertThat(result(late(Country.KG, "20000", "2026-09-10", "2026-10-10"))).isEqualByComparingTo("1500");
    }

    @Test
    void a_pay_day_on_a_day_off_is_the_day_before_by_article_94_2() {
        Calculation counted = counted(late(Country.KG, "10000", "2026-10-11", "2026-10-12"));
        assertThat(counted.steps().getFirst().text()).isEqualTo("calculations.step.brought-forward");
        assertThat(counted.steps().getLast().from()).as("Sunday the 11th becomes Friday the 9th").isEqualTo("2026-10-10");
        assertThat(counted.result().number()).isEqualByComparingTo("75.00");
    }

    @Test
    void part_payments_cut_the_delay() {
        Calculation counted = counted(calculations.answer(new LateWages(Country.KG, number("30000"), day("2026-09-10"),
                List.of(new LateWages.Payment(day("2026-10-10"), number("10000"))), day("2026-11-21"))));
        // 30 days of 30,000, then 42 of 20,000
        assertThat(counted.result().number()).isEqualByComparingTo("4350.00");
        assertThat(counted.steps()).extracting(Step::days).containsExactly(30L, 42L);
    }

    @Test
    void late_wages_in_russia_by_article_236_follow_the_key_rate() {
        Calculation counted = counted(late(Country.RU, "50000", "2026-07-10", "2026-08-10"));
        assertThat(counted.result().number()).isEqualByComparingTo("1460.00");
        assertThat(counted.steps()).extracting(Step::days).containsExactly(16L, 15L);
        assertThat(counted.readings()).extracting(reading -> reading.result().number())
                .containsExactly(number("1460.00"), number("1270.20"));
    }

    @Test
    void late_wages_in_kazakhstan_by_article_113_take_the_rate_of_the_day_of_payment() {
        Calculation counted = counted(late(Country.KZ, "200000", "2026-03-02", "2026-04-01"));
        assertThat(counted.result().number()).isEqualByComparingTo("3698.63");
        assertThat(counted.confirmed()).as("nobody has confirmed it yet").isFalse();
        assertThat(counted.unconfirmed()).extracting(Calculation.Unsure::code).contains("KZ-PAY-LATE");
    }

    @Test
    void late_injury_compensation_by_article_228_4() {
        assertThat(result(calculations.answer(new LateInjury(Country.KG, number("10000"), day("2026-09-10"), List.of(),
                day("2026-10-10"))))).isEqualByComparingTo("450.00");
    }

    @Test
    void overtime_by_article_108_pays_two_hours_less_than_the_rest() {
        assertThat(result(calculations.answer(new Overtime(Country.KG, number("200"),
                List.of(new Overtime.Day(day("2026-10-06"), number("3"))))))).isEqualByComparingTo("1000.00");
        Calculation week = counted(calculations.answer(new Overtime(Country.KG, number("200"), List.of(
                new Overtime.Day(day("2026-10-06"), number("2")), new Overtime.Day(day("2026-10-07"), number("2"))))));
        assertThat(week.readings()).extracting(reading -> reading.result().number())
                .as("by the day, and with summed accounting").containsExactly(number("1200.00"), number("1400.00"));
    }

    @Test
    void night_and_rest_day_work() {
        assertThat(result(calculations.answer(new NightWork(Country.KG, number("100"), number("8"), day("2026-10-06")))))
                .isEqualByComparingTo("400.00");
        assertThat(result(calculations.answer(new NightWork(Country.RU, number("100"), number("8"), day("2026-10-06")))))
                .isEqualByComparingTo("160.00");
        assertThat(rest(RestDayWork.Pay.DAILY)).isEqualByComparingTo("2000.00");
        assertThat(rest(RestDayWork.Pay.SALARY_WITHIN_NORM)).isEqualByComparingTo("1000.00");
        assertThat(rest(RestDayWork.Pay.DAY_OFF_TAKEN)).isEqualByComparingTo("1000.00");
    }

    @Test
    void unused_leave_by_articles_79_and_95_5_rounds_days_half_up_and_money_at_the_end() {
        List<BigDecimal> wages = Collections.nCopies(3, number("30000"));
        Calculation counted = counted(calculations.answer(new UnusedLeave(Country.KG, wages, 7, 28, 0, day("2026-10-30"))));
        assertThat(counted.result().number()).isEqualByComparingTo("16216.22");
        assertThat(counted.steps()).extracting(Step::amount).contains(number("1013.51"));
        assertThat(counted.steps().getFirst().arguments()).contains(number("16.33"), number("16"));
        assertThat(result(calculations.answer(new UnusedLeave(Country.KG, wages, 0, 28, 0, day("2026-10-30")))))
                .as("nothing before a month is full").isEqualByComparingTo("0");
        assertThat(calculations.answer(new UnusedLeave(Country.KZ, wages, 7, 28, 0, day("2026-10-30"))))
                .isInstanceOf(Outcome.NoRule.class);
    }

    @Test
    void unused_leave_in_russia_counts_hundredths_of_days() {
        List<BigDecimal> wages = Collections.nCopies(12, number("29300"));
        Calculation counted = counted(calculations.answer(new UnusedLeave(Country.RU, wages, 6, 28, 0, day("2026-10-30"))));
        // 2.33 × 6 = 13.98 days of 1,000
        assertThat(counted.result().number()).isEqualByComparingTo("13980.00");
        assertThat(counted.readings()).hasSize(2);
    }

    @Test
    void days_of_leave_count_a_rest_of_thirteen_working_days_as_a_month() {
        assertThat(result(calculations.answer(new LeaveDays(Country.KG, day("2026-01-12"), day("2026-06-30"), 0, 28, 0))))
                .as("five months and thirteen working days").isEqualByComparingTo("14");
        assertThat(result(calculations.answer(new LeaveDays(Country.KG, day("2026-01-12"), day("2026-06-25"), 0, 28, 4))))
                .as("five months, 11.67 up to 12, four taken").isEqualByComparingTo("8");
    }

    @Test
    void severance_by_article_47() {
        assertThat(severance(Severance.Ground.REDUNDANCY)).isEqualByComparingTo("80000.00");
        assertThat(severance(Severance.Ground.HEALTH)).isEqualByComparingTo("40000.00");
        assertThat(calculations.answer(new Severance(Country.KG, Severance.Ground.OTHER, number("1"), day("2026-10-30"))))
                .isInstanceOfSatisfying(Outcome.Wrong.class, wrong -> assertThat(wrong.problems().of("ground")).isPresent());
    }

    @Test
    void a_final_settlement_holds_back_no_more_than_the_law_allows_and_nothing_of_the_severance() {
        Calculation counted = counted(calculations.answer(new FinalSettlement(Country.KG, day("2026-10-30"), number("20000"), 0,
                List.of(), Optional.of(Severance.Ground.REDUNDANCY), number("40000"), 0,
                new FinalSettlement.Deducted(number("9000"), FinalSettlement.Cap.ORDINARY), day("2026-10-30"))));
        assertThat(counted.result().number()).as("20,000 − 4,000 + 80,000").isEqualByComparingTo("96000.00");
        Calculation late = counted(calculations.answer(new FinalSettlement(Country.KG, day("2026-10-30"), number("20000"), 0,
                List.of(), Optional.empty(), number("0"), 0,
                new FinalSettlement.Deducted(number("0"), FinalSettlement.Cap.ORDINARY), day("2026-11-09"))));
        assertThat(late.result().number()).as("and ten days late").isEqualByComparingTo("20500.00");
    }

    @Test
    void sick_pay_injury_and_minimum_wage() {
        assertThat(result(calculations.answer(new SickPay(Country.KG, Collections.nCopies(3, number("21000")), 63,
                SickPay.Length.FROM_5_TO_8, 12, 22, day("2026-10-05")))))
                .as("ten days of 1,000 at 80 %, two of 10,000 ÷ 22").isEqualByComparingTo("8909.09");
        assertThat(result(calculations.answer(new InjuryCompensation(Country.KG, number("10000"), number("50"), number("0"),
                day("2026-10-05"))))).as("at least five minimum wages").isEqualByComparingTo("8200.00");
        assertThat(result(calculations.answer(new MinimumWage(Country.KG, number("3000"), day("2026-10-05")))))
                .isEqualByComparingTo("280.00");
        assertThat(result(calculations.answer(new InjuryLump(Country.KG, InjuryLump.Outcome.DEATH, number("500000"),
                day("2026-10-05"))))).isEqualByComparingTo("6000000.00");
    }

    @Test
    void absence_and_a_workbook_kept_back_are_paid_by_the_average() {
        Calculation absence = counted(calculations.answer(new ForcedAbsence(
                Country.KG, day("2026-07-01"), day("2026-09-30"), number("30000"), number("10000"))));
        assertThat(absence.result().number()).isEqualByComparingTo("80000.00");
        assertThat(absence.readings().getLast().result().number()).as("no return: twelve wages").isEqualByComparingTo("360000");
        assertThat(result(calculations.answer(new WorkbookDelay(
                Country.KG, Collections.nCopies(3, number("29600")), day("2026-10-30"), day("2026-11-09")))))
                .isEqualByComparingTo("10000.00");
    }

    @Test
    void what_a_job_abroad_cost_is_told_in_months_of_its_income() {
        assertThat(result(calculations.answer(new RecruitmentCost(
                Country.RU, List.of(number("60000"), number("15000")), number("50000"))))).isEqualByComparingTo("1.50");
        Calculation debt = counted(calculations.answer(new DebtGrowth(Country.KG, number("1000"), number("5"), 6, number("0"))));
        assertThat(debt.result().number()).isEqualByComparingTo("1300.00");
        assertThat(debt.readings().getLast().result().number()).isEqualByComparingTo("1340.10");
    }

    private BigDecimal rest(RestDayWork.Pay pay) {
        return result(calculations.answer(new RestDayWork(Country.KG, pay, number("1000"), number("1"), day("2026-05-01"))));
    }

    private BigDecimal severance(Severance.Ground ground) {
        return result(calculations.answer(new Severance(Country.KG, ground, number("40000"), day("2026-10-30"))));
    }

    private Outcome late(Country country, String amount, String due, String until) {
        return calculations.answer(new LateWages(country, number(amount), day(due), List.of(), day(until)));
    }

    static BigDecimal result(Outcome outcome) {
        return counted(outcome).result().number();
    }

    static Calculation counted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Counted.class);
        return ((Outcome.Counted) outcome).calculation();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
