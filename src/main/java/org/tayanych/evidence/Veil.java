package org.tayanych.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tayanych.vocabulary.Cut;

/**
 * Which figures of one guarded indicator and year are held back: the small ones, and as many others as it takes that nobody
 * can compute a small one from sums. Sums are: the parts of a cut make the whole, in every period; the quarters make the year,
 * in every part. Two editions are held against each other as well: what was held back once stays so, a figure that everybody has
 * already seen protects nothing, and the difference of two editions tells no more than each of them.
 *
 * <p>Zeros are shown. What is held back is never zero when it is chosen, so that each unknown can be larger and smaller.
 */
final class Veil {

    private final Map<Spot, Long> stakes;
    private final Earlier earlier;
    private final Set<Spot> hidden = new TreeSet<>();
    private final List<Set<Spot>> sums = new ArrayList<>();
    private final List<Set<Spot>> oldSums = new ArrayList<>();

    /**
     * What was published before.
     *
     * @param hidden what was held back
     * @param shown what everybody has seen with the value that it has today
     * @param wholes whose sums were published
     */
    record Earlier(Set<Spot> hidden, Set<Spot> shown, Set<Spot> wholes) {
        static final Earlier NOTHING = new Earlier(Set.of(), Set.of(), Set.of());
    }

    private Veil(Map<Spot, Long> stakes, Earlier earlier) {
        this.stakes = stakes;
        this.earlier = earlier;
    }

    /**
     * @param stakes of one indicator in one year: persons behind each figure
     * @param small below how many persons a figure is held back
     * @return what is held back; empty when no choice protects somebody, so that nothing of this indicator may be published anew
     */
    static Optional<Set<Spot>> over(Map<Spot, Long> stakes, int small, Earlier earlier) {
        Veil veil = new Veil(stakes, earlier);
        stakes.forEach((spot, stake) -> {
            if (stake > 0 && stake < small || earlier.hidden().contains(spot)) {
                veil.hidden.add(spot);
            }
        });
        veil.findSums();
        return veil.close() ? Optional.of(veil.hidden) : Optional.empty();
    }

    private void findSums() {
        Set<Span> spans = new TreeSet<>();
        stakes.keySet().forEach(spot -> spans.add(spot.span()));
        for (Span span : spans) {
            for (Cut cut : Cut.values()) {
                sum(stakes.keySet().stream().filter(spot -> spot.span().equals(span) && spot.cut() == cut), cut, span);
            }
        }
        for (Spot year : stakes.keySet()) {
            if (year.span().isYear()) {
                Set<Spot> sum = new HashSet<>(Set.of(year));
                Span.within(year.span().inYear()).stream().map(year::in).filter(stakes::containsKey).forEach(sum::add);
                keep(sum, year.whole());
            }
        }
    }

    private void sum(Stream<Spot> parts, Cut cut, Span span) {
        Set<Spot> sum = new HashSet<>(parts.toList());
        Optional<Spot> whole = sum.stream().findFirst().map(Spot::whole).filter(stakes::containsKey);
        if (cut != Cut.WHOLE && whole.isPresent()) {
            sum.add(whole.get());
            keep(sum, whole.get());
        }
    }

    private void keep(Set<Spot> sum, Spot whole) {
        if (sum.size() == 1) {
            return;
        }
        sums.add(sum);
        if (earlier.wholes().contains(whole)) {
            oldSums.add(sum);
        }
    }

    /** Hides one more as long as anything can be computed. False when there is nothing left to hide. */
    private boolean close() {
        while (true) {
            Set<Spot> fresh = new TreeSet<>(hidden);
            fresh.removeAll(earlier.hidden());
            Set<Spot> computable = new TreeSet<>(Sums.computable(sums, hidden));
            computable.addAll(Sums.computable(oldSums, fresh));
            if (computable.isEmpty()) {
                return true;
            }
            Optional<Spot> another = computable.stream().map(this::beside).flatMap(Optional::stream).findFirst();
            if (another.isEmpty()) {
                return false;
            }
            hidden.add(another.get());
        }
    }

    /** What costs the reader least: a part before a whole, a quarter before a year, few before many. */
    private Optional<Spot> beside(Spot computable) {
        return sums.stream()
                .filter(sum -> sum.contains(computable))
                .sorted(Comparator.comparingLong(sum -> sum.stream().filter(hidden::contains).count()))
                .flatMap(Collection::stream)
                .filter(spot -> !hidden.contains(spot) && !earlier.shown().contains(spot) && stakes.getOrDefault(spot, 0L) > 0)
                .min(Comparator.comparing((Spot spot) -> spot.cut() == Cut.WHOLE)
                        .thenComparing(spot -> spot.span().isYear())
                        .thenComparing(spot -> stakes.getOrDefault(spot, 0L))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
