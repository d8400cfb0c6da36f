package org.tayanych.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the candidates: never more days than there are, the share of lots exact, nobody twice. */
class ChoosingTest {

    @Test
    void a_plan_without_days_is_empty() {
        assertThat(new Choosing(List.of(), some(20, new Random(1)), some(20, new Random(1)), BigDecimal.ZERO, 10).choose().size()).isZero();
    }

    @Test
    void capacity_is_never_exceeded_and_the_share_of_lots_is_exact() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Choosing.Candidate> all = some(1 + random.nextInt(120), random);
            List<Choosing.Candidate> drawn = new ArrayList<>(all);
            Collections.shuffle(drawn, random);
            List<Choosing.Candidate> campaign = random.nextBoolean() ? List.of() : some(random.nextInt(10), random);
            BigDecimal capacity = BigDecimal.valueOf(random.nextInt(200), 0);
            Choosing.Chosen chosen = new Choosing(campaign, all, drawn, capacity, 10).choose();
            List<Choosing.Candidate> taken = Stream.of(chosen.campaign(), chosen.scored(), chosen.lot()).flatMap(List::stream).toList();
            assertThat(taken.stream().map(Choosing.Candidate::days).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %s", seed).isEqualByComparingTo(chosen.used()).isLessThanOrEqualTo(capacity);
            assertThat(taken).as("seed %s", seed).doesNotHaveDuplicates();
            assertThat(chosen.scored()).as("seed %s: the highest first", seed).isEqualTo(all.subList(0, chosen.scored().size()));
            if (!chosen.scored().isEmpty() || !chosen.lot().isEmpty()) {
                assertThat(chosen.lot()).as("seed %s", seed).hasSize(Choosing.share(chosen.size(), 10));
            }
        }
    }

    @Test
    void it_stops_only_when_one_slot_more_would_not_fit() {
        List<Choosing.Candidate> all = one(100);
        Choosing.Chosen chosen = new Choosing(List.of(), all, all.reversed(), BigDecimal.valueOf(40), 10).choose();
        assertThat(chosen.size()).isEqualTo(40);
        assertThat(chosen.lot()).hasSize(4).doesNotContainAnyElementsOf(chosen.scored());
    }

    @Test
    void when_everybody_can_be_visited_the_last_ones_come_by_lot() {
        List<Choosing.Candidate> all = one(20);
        Choosing.Chosen chosen = new Choosing(List.of(), all, all, BigDecimal.valueOf(500), 10).choose();
        assertThat(chosen.size()).isEqualTo(20);
        assertThat(chosen.lot()).hasSize(2);
    }

    @Test
    void a_tenth_is_the_nearest_whole_number() {
        assertThat(List.of(Choosing.share(4, 10), Choosing.share(5, 10), Choosing.share(14, 10), Choosing.share(15, 10), Choosing.share(100, 10)))
                .containsExactly(0, 1, 1, 2, 10);
    }

    private static List<Choosing.Candidate> one(int count) {
        return Stream.generate(() -> new Choosing.Candidate(UUID.randomUUID(), BigDecimal.ONE)).limit(count).toList();
    }

    private static List<Choosing.Candidate> some(int count, Random random) {
        List<Choosing.Candidate> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(new Choosing.Candidate(new UUID(random.nextLong(), random.nextLong()), BigDecimal.valueOf(25 + random.nextInt(400), 2)));
        }
        return some;
    }
}
