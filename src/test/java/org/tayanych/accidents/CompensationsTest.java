package org.tayanych.accidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** Assessed is not paid; part payments sum, in whatever order they come. */
@HouseTest
class CompensationsTest {

    @Autowired
    House house;

    @Autowired
    Compensations compensations;

    @Autowired
    Corrections corrections;

    Scene scene;
    AccidentId id;
    UUID person;

    @BeforeEach
    void somebodyHurt() {
        scene = new Scene(house);
        id = scene.accident(100);
        person = scene.person(id, Harm.SERIOUS);
    }

    @Test
    void nothing_and_days_that_do_not_fit_are_refused() {
        assertThat(assess("0", 0, "")).isEqualTo(Written.NO_AMOUNT);
        assertThat(assess("500", 101, "")).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(assess("500", -1, "")).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(compensations.assess(scene.open(id), UUID.randomUUID(), Money.som("5"), scene.today(), Secret.NOTHING))
                .isEqualTo(Written.NOT_HERE);
        assertThat(scene.open(id).entries()).noneMatch(entry -> entry.kind().money());
    }

    @Test
    void more_than_was_assessed_is_paid_only_when_somebody_says_that_it_is_right() {
        assertThat(pay("1", 0, false)).isEqualTo(Written.MORE_THAN_ASSESSED);
        assess("1000", 50, "");
        assertThat(pay("600", 40, false)).isEqualTo(Written.DONE);
        assertThat(pay("400.01", 30, false)).isEqualTo(Written.MORE_THAN_ASSESSED);
        assertThat(pay("400.01", 30, true)).isEqualTo(Written.DONE);
        assertThat(sum().above()).isTrue();
        assertThat(sum().open()).isEqualTo(Money.som("0"));
    }

    @Test
    void two_part_payments_sum_and_what_is_open_goes_down() {
        assess("176723", 50, "");
        assertThat(sum().open()).isEqualTo(Money.som("176723"));
        pay("100000", 40, false);
        pay("50000.50", 20, false);
        assertThat(sum().paid()).isEqualTo(Money.som("150000.50"));
        assertThat(sum().open()).isEqualTo(Money.som("26722.50"));
        assertThat(sum().above()).isFalse();
    }

    @Test
    void another_assessment_needs_a_reason_and_takes_the_place_of_the_first() {
        assess("1000", 50, "");
        assertThat(assess("1000", 40, "same")).isEqualTo(Written.SAME);
        assertThat(assess("1500", 40, "")).isEqualTo(Written.NO_REASON);
        assertThat(assess("1500", 40, "the court said so")).isEqualTo(Written.DONE);
        assertThat(sum().assessed()).isEqualTo(Money.som("1500"));
        assertThat(assess("0", 30, "another court")).isEqualTo(Written.DONE);
        assertThat(sum().assessed()).isEqualTo(Money.som("0"));
        strikeLast();
        assertThat(sum().assessed()).isEqualTo(Money.som("1500"));
    }

    @Test
    void two_currencies_never_add_up() {
        assess("1000", 50, "");
        assertThat(compensations.assess(scene.open(id), person, Money.of("20", "USD"), scene.today(), Secret.NOTHING)).isEqualTo(Written.DONE);
        assertThat(compensations.pay(scene.open(id), person, Money.of("20.01", "USD"), scene.today(), false, Secret.NOTHING))
                .isEqualTo(Written.MORE_THAN_ASSESSED);
        assertThat(scene.open(id).persons().getFirst().compensation()).hasSize(2);
    }

    @Test
    void a_person_with_money_is_struck_out_only_after_the_money() {
        assess("1000", 50, "");
        Entry hurt = scene.open(id).entries().stream().filter(entry -> entry.kind() == Entry.Kind.HURT).findFirst().orElseThrow();
        assertThat(corrections.strike(scene.open(id), hurt.id(), Secret.of("twice"))).isEqualTo(Written.STILL_NEEDED);
        assertThat(corrections.takeOut(scene.open(id), Secret.of("twice"))).isEqualTo(Written.STILL_NEEDED);
        strikeLast();
        assertThat(corrections.strike(scene.open(id), hurt.id(), Secret.of("twice"))).isEqualTo(Written.DONE);
    }

    @Test
    void part_payments_in_any_order_come_to_the_same_and_struck_ones_never_count() {
        Random random = new Random(1841);
        assess("100000000", 99, "");
        for (int round = 0; round < 3; round++) {
            List<Money> parts = new ArrayList<>();
            for (int part = 0; part < 6; part++) {
                parts.add(Money.som(BigDecimal.valueOf(1 + random.nextInt(9_999_99), 2).toPlainString()));
            }
            Money before = sum().paid();
            Collections.shuffle(parts, random);
            Money together = parts.stream().reduce(Money::plus).orElseThrow();
            parts.forEach(part -> compensations.pay(
                    scene.open(id), person, part, scene.today().minusDays(random.nextInt(90)), false, Secret.NOTHING));
            assertThat(sum().paid()).isEqualTo(before.plus(together));
            Money last = scene.open(id).entries().getLast().money().orElseThrow();
            strikeLast();
            assertThat(sum().paid()).isEqualTo(before.plus(together).minus(last));
        }
    }

    private Written assess(String amount, int daysAgo, String why) {
        return compensations.assess(scene.open(id), person, Money.som(amount), day(daysAgo), Secret.of(why));
    }

    private Written pay(String amount, int daysAgo, boolean above) {
        return compensations.pay(scene.open(id), person, Money.som(amount), day(daysAgo), above, Secret.NOTHING);
    }

    private LocalDate day(int daysAgo) {
        return scene.today().minusDays(daysAgo);
    }

    private void strikeLast() {
        Entry last = scene.open(id).entries().stream()
                .filter(entry -> entry.strikable() && entry.kind().money()).reduce((before, entry) -> entry).orElseThrow();
        assertThat(corrections.strike(scene.open(id), last.id(), Secret.of("a slip"))).isEqualTo(Written.DONE);
    }

    private Compensation sum() {
        return scene.open(id).persons().getFirst().compensation(Money.som("0").currency());
    }
}
