package org.tayanych.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Cut;

/** Small figures stay unknown to somebody who knows every other figure, every sum that must hold, and every edition. */
class VeilTest {

    private static final int SMALL = 10;
    private static final Indicator HURT = Indicator.PERSONS_HURT;

    @Test
    void a_region_with_few_persons_is_held_back_together_with_another_one() {
        Map<Spot, Long> stakes = new TreeMap<>(Map.of(
                whole(1), 60L, part(1, Cut.REGION, "A"), 3L, part(1, Cut.REGION, "B"), 20L, part(1, Cut.REGION, "C"), 37L));
        assertThat(Veil.over(stakes, SMALL, Veil.Earlier.NOTHING)).hasValueSatisfying(hidden -> assertThat(hidden)
                .containsExactlyInAnyOrder(part(1, Cut.REGION, "A"), part(1, Cut.REGION, "B")));
    }

    @Test
    void zeros_and_large_parts_are_shown() {
        Map<Spot, Long> stakes = new TreeMap<>(Map.of(
                whole(1), 60L, part(1, Cut.REGION, "A"), 0L, part(1, Cut.REGION, "B"), 23L, part(1, Cut.REGION, "C"), 37L));
        assertThat(Veil.over(stakes, SMALL, Veil.Earlier.NOTHING)).hasValueSatisfying(hidden -> assertThat(hidden).isEmpty());
    }

    @Test
    void a_quarter_can_not_be_computed_from_its_year() {
        Map<Spot, Long> stakes = new TreeMap<>(Map.of(year(), 100L, whole(1), 4L, whole(2), 30L, whole(3), 40L, whole(4), 26L));
        assertThat(Veil.over(stakes, SMALL, Veil.Earlier.NOTHING)).hasValueSatisfying(hidden ->
                assertThat(hidden).contains(whole(1)).hasSize(2).doesNotContain(year()));
    }

    @Test
    void what_was_held_back_once_stays_so_and_what_was_seen_protects_nothing() {
        Map<Spot, Long> stakes = new TreeMap<>(Map.of(
                whole(1), 60L, part(1, Cut.REGION, "A"), 12L, part(1, Cut.REGION, "B"), 20L, part(1, Cut.REGION, "C"), 28L));
        Set<Spot> before = Set.of(part(1, Cut.REGION, "A"), part(1, Cut.REGION, "B"));
        assertThat(Veil.over(stakes, SMALL, new Veil.Earlier(Set.of(), List.of(new Veil.Past(before, Set.of(whole(1)))))))
                .hasValueSatisfying(hidden -> assertThat(hidden).isEqualTo(before));
        Map<Spot, Long> fallen = new TreeMap<>(stakes);
        fallen.put(part(1, Cut.REGION, "C"), 4L);
        Set<Spot> shown = Set.of(part(1, Cut.REGION, "A"), part(1, Cut.REGION, "B"), whole(1));
        assertThat(Veil.over(fallen, SMALL, new Veil.Earlier(shown, List.of(new Veil.Past(Set.of(), Set.of(whole(1))))))).as("C is few now, and everybody has seen all the others").isEmpty();
    }

    @Test
    void nobody_computes_a_figure_that_is_held_back_from_all_that_is_shown() {
        for (int seed = 0; seed < 400; seed++) {
            Map<Spot, Long> stakes = table(new Random(seed), true);
            Set<Spot> hidden = Veil.over(stakes, SMALL, Veil.Earlier.NOTHING).orElseThrow();
            stakes.forEach((spot, stake) -> assertThat(stake > 0 && stake < SMALL && !hidden.contains(spot)).isFalse());
            Set<Spot> found = new Attacker().knows(stakes, hidden, "").found();
            Set<Spot> small = new TreeSet<>(hidden.stream().filter(spot -> stakes.getOrDefault(spot, 0L) < SMALL).toList());
            assertThat(found).as("seed " + seed).doesNotContainAnyElementsOf(small);
            assertThat(tooNarrow(stakes, hidden)).as("seed " + seed + ", by bounds").doesNotContainAnyElementsOf(small);
        }
    }

    @Test
    void nobody_computes_one_from_two_editions_even_knowing_what_did_not_change() {
        int refused = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Map<Spot, Long> first = table(random, false);
            Set<Spot> hiddenFirst = Veil.over(first, SMALL, Veil.Earlier.NOTHING).orElseThrow();
            Map<Spot, Long> second = later(random, first);
            Set<Spot> shown = new HashSet<>();
            first.forEach((spot, stake) -> {
                if (!hiddenFirst.contains(spot) && stake.equals(second.get(spot))) {
                    shown.add(spot);
                }
            });
            Set<Spot> wholes = new HashSet<>(first.keySet().stream().filter(spot -> spot.cut() == Cut.WHOLE).toList());
            Optional<Set<Spot>> hidden = Veil.over(second, SMALL, new Veil.Earlier(shown, List.of(new Veil.Past(hiddenFirst, wholes))));
            if (hidden.isEmpty()) {
                refused++;
                continue;
            }
            Attacker attacker = new Attacker().knows(first, hiddenFirst, "1").knows(second, hidden.get(), "2");
            for (Spot spot : hiddenFirst) {
                if (java.util.Objects.equals(first.get(spot), second.get(spot))) {
                    attacker.same(spot);
                }
            }
            Set<Spot> guarded = new TreeSet<>(hiddenFirst);
            second.forEach((spot, stake) -> guarded.addAll(stake > 0 && stake < SMALL ? Set.of(spot) : Set.of()));
            assertThat(hidden.get()).as("seed " + seed).containsAll(guarded);
            assertThat(attacker.found()).as("seed " + seed).doesNotContainAnyElementsOf(guarded);
        }
        assertThat(refused).as("refusing is the exception").isLessThan(40);
    }

    /** A year and its quarters, cut by regions and by sizes of firms, with many small numbers. @param whole with the year itself */
    private static Map<Spot, Long> table(Random random, boolean whole) {
        Map<Spot, Long> stakes = new TreeMap<>();
        int persons = random.nextInt(5, 220);
        int regions = random.nextInt(2, 9);
        for (int i = 0; i < persons; i++) {
            int quarter = whole ? random.nextInt(1, 5) : random.nextInt(1, 4);
            String region = "R" + (int) Math.min(regions, Math.abs(random.nextGaussian() * 3));
            add(stakes, quarter, region, "S" + random.nextInt(4), 1, whole);
        }
        return stakes;
    }

    private static void add(Map<Spot, Long> stakes, int quarter, String region, String size, long persons, boolean year) {
        for (Spot spot : List.of(whole(quarter), part(quarter, Cut.REGION, region), part(quarter, Cut.SIZE, size))) {
            stakes.merge(spot, persons, Long::sum);
            if (year) {
                stakes.merge(spot.in(Span.year(2025)), persons, Long::sum);
            }
        }
    }

    /** The year has ended: its last quarter and the year are there, and a late row or two. */
    private static Map<Spot, Long> later(Random random, Map<Spot, Long> first) {
        Map<Spot, Long> second = new TreeMap<>(first);
        first.forEach((spot, stake) -> second.merge(spot.in(Span.year(2025)), stake, Long::sum));
        for (int i = random.nextInt(40); i > 0; i--) {
            add(second, 4, "R" + random.nextInt(5), "S" + random.nextInt(4), 1, true);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            add(second, random.nextInt(1, 4), "R" + random.nextInt(5), "S" + random.nextInt(4), 1, true);
        }
        return second;
    }

    /** Figures that must have one value if nothing is below zero: bounds are drawn together until nothing moves. */
    private static Set<Spot> tooNarrow(Map<Spot, Long> stakes, Set<Spot> hidden) {
        Map<Spot, long[]> bounds = new HashMap<>();
        stakes.forEach((spot, stake) -> bounds.put(spot, hidden.contains(spot) ? new long[] {0, 100_000} : new long[] {stake, stake}));
        for (int round = 0; round < 200; round++) {
            for (Sum sum : sums(stakes.keySet())) {
                sum.tighten(bounds);
            }
        }
        Set<Spot> narrow = new TreeSet<>();
        hidden.stream().filter(spot -> bounds(bounds, spot)[0] == bounds(bounds, spot)[1]).forEach(narrow::add);
        return narrow;
    }

    private static long[] bounds(Map<Spot, long[]> all, Spot spot) {
        return java.util.Objects.requireNonNull(all.get(spot));
    }

    private record Sum(Spot total, List<Spot> parts) {
        void tighten(Map<Spot, long[]> all) {
            long low = parts.stream().mapToLong(part -> bounds(all, part)[0]).sum();
            long high = parts.stream().mapToLong(part -> bounds(all, part)[1]).sum();
            long[] of = bounds(all, total);
            of[0] = Math.max(of[0], low);
            of[1] = Math.min(of[1], high);
            for (Spot part : parts) {
                long[] own = bounds(all, part);
                long othersLow = low - own[0];
                long othersHigh = high - own[1];
                own[0] = Math.max(own[0], of[0] - othersHigh);
                own[1] = Math.min(own[1], of[1] - othersLow);
            }
        }
    }

    private static List<Sum> sums(Set<Spot> spots) {
        List<Sum> sums = new ArrayList<>();
        for (Spot total : spots) {
            for (Cut cut : total.cut() == Cut.WHOLE ? List.of(Cut.REGION, Cut.SIZE) : List.<Cut>of()) {
                sums.add(new Sum(total, spots.stream().filter(spot -> spot.span().equals(total.span()) && spot.cut() == cut).toList()));
            }
            if (total.span().isYear()) {
                sums.add(new Sum(total, spots.stream().filter(spot -> spot.span().isQuarter() && spot.in(total.span()).equals(total)).toList()));
            }
        }
        return sums;
    }

    /** Solves every equation it knows in arithmetic of its own; what comes out with one value is found. */
    private static final class Attacker {

        private final List<Map<String, Double>> equations = new ArrayList<>();
        private final Map<String, Spot> unknown = new TreeMap<>();

        Attacker knows(Map<Spot, Long> stakes, Set<Spot> hidden, String edition) {
            hidden.forEach(spot -> unknown.put(edition + spot, spot));
            for (Sum sum : sums(stakes.keySet())) {
                Map<String, Double> equation = new TreeMap<>();
                sum.parts().stream().filter(hidden::contains).forEach(part -> equation.put(edition + part, 1.0));
                if (hidden.contains(sum.total())) {
                    equation.put(edition + sum.total(), -1.0);
                }
                equations.add(equation);
            }
            return this;
        }

        void same(Spot spot) {
            equations.add(new TreeMap<>(Map.of("1" + spot, 1.0, "2" + spot, -1.0)));
        }

        Set<Spot> found() {
            List<Map<String, Double>> open = new ArrayList<>(equations);
            List<Map<String, Double>> solved = new ArrayList<>();
            for (String name : unknown.keySet()) {
                Optional<Map<String, Double>> lead = open.stream().filter(one -> one.containsKey(name)).findFirst();
                if (lead.isPresent()) {
                    open.remove(lead.get());
                    open.forEach(one -> without(one, lead.get(), name));
                    solved.forEach(one -> without(one, lead.get(), name));
                    solved.add(lead.get());
                }
            }
            Set<Spot> found = new TreeSet<>();
            solved.stream().filter(one -> one.size() == 1).flatMap(one -> one.keySet().stream())
                    .forEach(name -> found.add(java.util.Objects.requireNonNull(unknown.get(name))));
            return found;
        }

        private static void without(Map<String, Double> one, Map<String, Double> lead, String name) {
            if (one.containsKey(name)) {
                double factor = one.getOrDefault(name, 0.0) / lead.getOrDefault(name, 1.0);
                lead.forEach((other, weight) -> one.merge(other, -factor * weight, Double::sum));
                one.values().removeIf(weight -> Math.abs(weight) < 1e-9);
            }
        }
    }

    private static Spot year() {
        return new Spot(HURT, Span.year(2025), Cut.WHOLE, "");
    }

    private static Spot whole(int quarter) {
        return new Spot(HURT, Span.quarter(2025, quarter), Cut.WHOLE, "");
    }

    private static Spot part(int quarter, Cut cut, String part) {
        return new Spot(HURT, Span.quarter(2025, quarter), cut, part);
    }
}
