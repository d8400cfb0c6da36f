package org.tayanych.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.counsel.Facts.Written;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseTask;
import org.tayanych.hotline.CaseTasks;
import org.tayanych.hotline.Closing;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Outcome;
import org.tayanych.vocabulary.Period;

/** Dated facts and the clocks that they set going. */
@HouseTest
class FactsTest {

    @Autowired
    House house;

    Office office;
    Facts facts;
    OpenCase opened;
    LocalDate today;

    @BeforeEach
    void aCase() {
        office = new Office(house);
        facts = office.facts;
        opened = office.newCase();
        today = office.today();
    }

    private Written dismissed(LocalDate on) {
        return facts.add(opened, Office.fact(Fact.Kind.DISMISSAL_ORDER, on));
    }

    private UUID only() {
        return facts.of(opened).getFirst().id();
    }

    @Test
    void a_day_to_come_or_of_another_century_is_refused() {
        assertThat(dismissed(today.plusDays(1))).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(dismissed(LocalDate.of(1875, 3, 1))).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(facts.of(opened)).isEmpty();
    }

    @Test
    void nobody_mediates_before_there_is_something_to_mediate_nor_in_the_future() {
        LocalDate on = today.minusDays(10);
        for (LocalDate begins : new LocalDate[] {on.minusDays(1), today.plusDays(1)}) {
            assertThat(facts.add(opened, Office.mediated(Fact.Kind.DISMISSAL_ORDER, on, Period.since(begins))))
                    .isEqualTo(Written.MEDIATION_OUT_OF_RANGE);
        }
    }

    @Test
    void the_same_day_is_written_down_once_until_it_was_a_mistake() {
        dismissed(today);
        assertThat(dismissed(today)).isEqualTo(Written.THERE_ALREADY);
        assertThat(facts.drop(opened, only())).isEqualTo(Written.DONE);
        assertThat(dismissed(today)).isEqualTo(Written.DONE);
    }

    @Test
    void what_was_dropped_stays_readable_and_nothing_runs_from_it() {
        dismissed(today);
        assertThat(office.limit(opened)).isPresent();
        assertThat(facts.drop(opened, only())).isEqualTo(Written.DONE);
        assertThat(facts.drop(opened, only())).isEqualTo(Written.NOT_HERE);
        assertThat(facts.of(opened)).singleElement().matches(Fact::dropped).matches(fact -> fact.limits().isEmpty());
        assertThat(office.limit(opened)).isEmpty();
        assertThat(house.bean(CaseTasks.class).of(opened)).noneMatch(CaseTask::open);
    }

    @Test
    void a_fact_or_limit_of_another_case_is_not_here() {
        dismissed(today);
        UUID limit = facts.of(opened).getFirst().limits().getFirst().id();
        OpenCase other = office.newCase();
        assertThat(facts.drop(other, only())).isEqualTo(Written.NOT_HERE);
        assertThat(facts.mediate(other, only(), Optional.empty())).isEqualTo(Written.NOT_HERE);
        assertThat(facts.act(other, Set.of(limit), today, HelpChannel.COURT)).isEqualTo(Written.NOT_HERE);
        assertThat(facts.lose(other, Set.of(limit))).isEqualTo(Written.NOT_HERE);
        assertThat(facts.act(opened, Set.of(), today, HelpChannel.COURT)).isEqualTo(Written.NOT_HERE);
    }

    @Test
    void nobody_acts_before_it_happened_nor_tomorrow_and_no_limit_is_lost_before_its_end() {
        dismissed(today.minusDays(3));
        Set<UUID> limits = Set.of(facts.of(opened).getFirst().limits().getFirst().id());
        assertThat(facts.act(opened, limits, today.minusDays(4), HelpChannel.COURT)).isEqualTo(Written.ACTED_BEFORE);
        assertThat(facts.act(opened, limits, today.plusDays(1), HelpChannel.COURT)).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(facts.lose(opened, limits)).isEqualTo(Written.NOT_OVER_YET);
    }

    @Test
    void a_closed_case_takes_no_facts() {
        house.bean(Closing.class).close(opened, Set.of(Outcome.O20), Closing.Told.IN_THE_DIALOGUE, Secret.NOTHING);
        opened = office.open(opened.id());
        assertThat(dismissed(today)).isEqualTo(Written.NOT_HERE);
    }

    @Test
    void the_case_shows_the_limit_that_ends_first_and_reminds_of_it_on_its_safety_date() {
        dismissed(today);
        facts.add(opened, Office.fact(Fact.Kind.PAY_DAY_MISSED, today.minusDays(30)));
        TimeLimit first = office.limit(opened, "KG-LIM-DISMISSAL");
        assertThat(office.limit(opened)).contains(new CaseFile.Limit(first.last(), first.safe()));
        assertThat(first.safe()).isEqualTo(first.last().minusDays(14));
        assertThat(house.bean(CaseTasks.class).of(opened)).filteredOn(CaseTask::open).singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(CaseTask.Kind.DEADLINE);
                    assertThat(LocalDate.ofInstant(task.due(), ZoneId.of("Asia/Bishkek"))).isEqualTo(first.safe());
                });
    }

    @Test
    void what_was_acted_on_runs_no_more_and_the_next_limit_comes_up() {
        dismissed(today);
        TimeLimit first = office.limit(opened, "KG-LIM-DISMISSAL");
        assertThat(facts.act(opened, Set.of(first.id()), today, HelpChannel.COURT)).isEqualTo(Written.DONE);
        assertThat(facts.act(opened, Set.of(first.id()), today, HelpChannel.COURT)).isEqualTo(Written.NOT_HERE);
        assertThat(office.limit(opened).map(CaseFile.Limit::last))
                .contains(office.limit(opened, "KG-LIM-WAGES").last());
    }

    @Test
    void each_missed_pay_day_has_a_clock_of_its_own_with_its_sum() {
        for (int months = 1; months <= 3; months++) {
            LocalDate day = today.minusMonths(months);
            facts.add(opened, new NewFact(Fact.Kind.PAY_DAY_MISSED, Country.KG, day, Optional.empty(),
                    Optional.of(YearMonth.from(day)), Optional.of(Money.som("15000.50")), Secret.of("no pay slip")));
        }
        assertThat(facts.of(opened)).hasSize(3).allSatisfy(fact -> {
            assertThat(fact.limits()).singleElement().matches(limit -> limit.provision().equals("KG-LIM-WAGES"));
            assertThat(fact.amount()).contains(Money.som("15000.50"));
            assertThat(fact.note()).isEqualTo(Secret.of("no pay slip"));
        });
        assertThat(facts.of(opened).stream().map(fact -> fact.limits().getFirst().last()).distinct()).hasSize(3);
    }

    @Test
    void a_country_without_a_pack_keeps_the_fact_and_guesses_no_limit() {
        assertThat(facts.add(opened, new NewFact(Fact.Kind.PAY_DAY_MISSED, new Country("TR"), today, Optional.empty(),
                Optional.empty(), Optional.empty(), Secret.NOTHING))).isEqualTo(Written.DONE);
        assertThat(facts.of(opened)).singleElement().matches(fact -> fact.limits().isEmpty() && fact.pack().isEmpty());
        assertThat(office.limit(opened)).isEmpty();
    }

    @Test
    void mediation_that_is_written_down_later_moves_the_limit_and_taking_it_back_moves_it_home() {
        LocalDate on = today.minusDays(40);
        dismissed(on);
        LocalDate before = office.limit(opened, "KG-LIM-DISMISSAL").last();
        assertThat(facts.mediate(opened, only(), Optional.of(new Period(on.plusDays(5), on.plusDays(24)))))
                .isEqualTo(Written.DONE);
        assertThat(office.limit(opened, "KG-LIM-DISMISSAL").last()).isAfter(before.plusDays(10));
        facts.mediate(opened, only(), Optional.empty());
        assertThat(office.limit(opened, "KG-LIM-DISMISSAL").last()).isEqualTo(before);
    }
}
