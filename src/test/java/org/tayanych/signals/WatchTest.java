package org.tayanych.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.referrals.Part;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/** Time goes by: what is late is seen, told and counted. */
@HouseTest
class WatchTest {

    @Autowired
    House house;

    @Autowired
    java.util.List<Tallies> all;

    private Referred world;

    @BeforeEach
    void world() {
        world = new Referred(house);
        house.bean(Watch.class).tell();
    }

    @Test
    void supervisors_are_told_once_of_each_limit() {
        world.arrived(Part.TOPICS);
        assertThat(teams()).as("nothing is late on the first day").isZero();
        house.clock().forward(Duration.ofDays(12));
        assertThat(teams()).as("not registered").isPositive();
        assertThat(teams()).as("told already").isZero();
        house.clock().forward(Duration.ofDays(40));
        assertThat(teams()).as("pressing and late at once").isPositive();
        assertThat(teams()).isZero();
    }

    @Test
    void what_is_late_stands_first_and_is_counted() {
        Signal early = world.arrived(Part.TOPICS);
        house.clock().forward(Duration.ofDays(40));
        Signal fresh = world.arrived(Part.TOPICS);
        Signals signals = house.bean(Signals.class);
        assertThat(signals.overdue(world.me())).isEqualTo(1);
        assertThat(signals.of(world.me(), true, 0, 10)).extracting(Signal::id).containsExactly(early.id(), fresh.id());
        assertThat(early.days().overdue(signals.today(world.me()))).isTrue();
        assertThat(fresh.days().overdue(signals.today(world.me()))).isFalse();
    }

    @Test
    void figures_count_what_arrived_and_what_was_answered_in_time() {
        Map<String, Long> before = figures();
        Signal inTime = world.registered();
        Signal late = world.registered();
        house.bean(Sources.class).close(inTime.id(), world.opener(), Secret.of("Жооп"));
        house.clock().forward(Duration.ofDays(40));
        house.bean(Sources.class).close(late.id(), world.opener(), Secret.of("Жооп"));
        Map<String, Long> after = figures();
        assertThat(after.getOrDefault("written_appeals", 0L) - before.getOrDefault("written_appeals", 0L)).isEqualTo(2);
        assertThat(after.getOrDefault("appeals_answered_in_time", 0L) - before.getOrDefault("appeals_answered_in_time", 0L)).isEqualTo(1);
    }

    private Map<String, Long> figures() {
        LocalDate today = LocalDate.now(house.clock());
        return all.stream().flatMap(room -> room.count(Country.KG, new Period(today.minusYears(1), today.plusDays(1)), Cut.WHOLE).stream())
                .filter(tally -> tally.measure().code().contains("appeal"))
                .collect(Collectors.toMap(tally -> tally.measure().code(), Tally::rows));
    }

    /** How many teams were told; other tests' teams may be among them. */
    private int teams() {
        return house.bean(Watch.class).tell();
    }
}
