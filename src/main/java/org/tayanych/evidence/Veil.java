package org.tayanych.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    /** What must not be computed: small figures, and whatever was held back before. */
    private final Set<Spot> guarded = new TreeSet<>();
    /** Those, and what is held back to protect them. */
    private final Set<Spot> hidden = new TreeSet<>();
    private final List<Set<Spot>> sums = new ArrayList<>();
    /** Of each sum, the whole whose publication made it known. */
    private final List<Spot> wholes = new ArrayList<>();

    /**
     * One edition of the past.
     *
     * @param hidden what was held back in it
     * @param wholes whose sums were known with it
     */
    record Past(Set<Spot> hidden, Set<Spot> wholes) {}

    /**
     * What was published before.
     *
     * @param shown what everybody has seen with the value that it has today
     */
    record Earlier(Set<Spot> shown, List<Past> past) {
        static final Earlier NOTHING = new Earlier(Set.of(), List.of());

        boolean hid(Spot spot) {
            return past.stream().anyMatch(edition -> edition.hidden().contains(spot));
        }
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
            if (stake > 0 && stake < small || earlier.hid(spot)) {
                veil.guarded.add(spot);
            }
        });
        veil.hidden.addAll(veil.guarded);
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
        wholes.add(whole);
    }

    /** Hides one more as long as anything guarded can be computed. False when there is nothing left to hide. */
    private boolean close() {
        while (true) {
            Set<Spot> computable = new TreeSet<>(Sums.computable(equations(), hidden));
            computable.retainAll(guarded);
            if (computable.isEmpty()) {
                return true;
            }
            Optional<Spot> another = computable.stream().map(this::beside).flatMap(Optional::stream).findFirst();
            another.ifPresent(hidden::add);
            if (another.isEmpty() && !hideEverythingNew()) {
                return false;
            }
        }
    }

    /** Says nothing of what is new or changed. False when nothing of it was shown. */
    private boolean hideEverythingNew() {
        return hidden.addAll(stakes.keySet().stream().filter(this::canHide).toList());
    }

    /** Nothing that is zero or that everybody has seen. */
    private boolean canHide(Spot spot) {
        return stakes.getOrDefault(spot, 0L) > 0 && !earlier.shown().contains(spot);
    }

    /**
     * What somebody knows: the sums of today, and those of each edition with what was unknown then. A figure that was held back
     * before and is now is taken for unchanged: whoever guesses so knows the most.
     */
    private Set<Sums.Sum> equations() {
        Set<Sums.Sum> equations = new LinkedHashSet<>();
        sums.forEach(sum -> equations.add(Sums.Sum.of(sum, hidden)));
        for (Past edition : earlier.past()) {
            for (int at = 0; at < sums.size(); at++) {
                if (edition.wholes().contains(wholes.get(at))) {
                    equations.add(Sums.Sum.of(sums.get(at), edition.hidden()));
                }
            }
        }
        return equations;
    }

    /** What costs the reader least: a part before a whole, a quarter before a year, few before many. */
    private Optional<Spot> beside(Spot computable) {
        return sums.stream()
                .filter(sum -> sum.contains(computable))
                .sorted(Comparator.comparingLong(sum -> sum.stream().filter(hidden::contains).count()))
                .flatMap(Collection::stream)
                .filter(spot -> !hidden.contains(spot) && canHide(spot))
                .min(Comparator.comparing((Spot spot) -> spot.cut() == Cut.WHOLE)
                        .thenComparing(spot -> spot.span().isYear())
                        .thenComparing(spot -> stakes.getOrDefault(spot, 0L))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
