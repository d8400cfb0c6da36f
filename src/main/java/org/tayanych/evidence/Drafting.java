package org.tayanych.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Cut;

/** Makes of what the rooms count what may be published: small parts are taken out before anything leaves this place. */
@Component
class Drafting {

    private final Counting counting;
    private final EditionStore store;
    private final List<Invention> inventions;
    private final EvidenceSettings settings;

    Drafting(Counting counting, EditionStore store, List<Invention> inventions, EvidenceSettings settings) {
        this.counting = counting;
        this.store = store;
        this.inventions = inventions;
        this.settings = settings;
    }

    /** The years that something can be counted of: this one and the two before. */
    List<Integer> years() {
        int now = counting.today().getYear();
        return List.of(now, now - 1, now - 2);
    }

    Proposal of(int year) {
        boolean sample = inventions.stream().anyMatch(Invention::present);
        Map<Spot, Figure> published = published(year);
        List<Indicator> withheld = new ArrayList<>();
        Map<Spot, Figure> now = new TreeMap<>();
        List<EditionStore.Since> since = store.since(year);
        byIndicator(counting.of(year).values()).forEach((indicator, cells) -> hidden(cells, published,
                since.stream().filter(one -> one.spot().indicator() == indicator).toList()).ifPresentOrElse(
                hidden -> cells.forEach(cell -> now.put(cell.spot(), figure(cell, hidden, sample))),
                () -> withheld.add(indicator)));
        published.forEach((spot, figure) -> {
            if (!now.containsKey(spot) && !withheld.contains(spot.indicator())) {
                now.put(spot, gone(figure));
            }
        });
        List<Proposal.Difference> differences = now.values().stream()
                .map(figure -> new Proposal.Difference(figure, Optional.ofNullable(published.get(Spot.of(figure)))))
                .filter(Drafting::differs)
                .toList();
        return new Proposal(year, differences, now.size() - differences.size(), withheld, sample);
    }

    private Map<Spot, Figure> published(int year) {
        Map<Spot, Figure> published = new HashMap<>();
        store.current().stream().filter(figure -> figure.span().inYear() == year)
                .forEach(figure -> published.put(Spot.of(figure), figure));
        return published;
    }

    private static Map<Indicator, List<Cell>> byIndicator(Collection<Cell> cells) {
        Map<Indicator, List<Cell>> sorted = new EnumMap<>(Indicator.class);
        cells.forEach(cell -> sorted.computeIfAbsent(cell.spot().indicator(), one -> new ArrayList<>()).add(cell));
        return sorted;
    }

    private Optional<Set<Spot>> hidden(List<Cell> cells, Map<Spot, Figure> published, List<EditionStore.Since> since) {
        if (cells.stream().allMatch(cell -> cell.stake() == Long.MAX_VALUE)) {
            return Optional.of(Set.of());
        }
        Map<Spot, Long> stakes = new TreeMap<>();
        Set<Spot> shown = new HashSet<>();
        for (Cell cell : cells) {
            stakes.put(cell.spot(), cell.stake());
            Optional.ofNullable(published.get(cell.spot())).flatMap(Figure::value)
                    .filter(value -> value.compareTo(cell.value()) == 0)
                    .ifPresent(value -> shown.add(cell.spot()));
        }
        return Veil.over(stakes, settings.small(), new Veil.Earlier(shown, past(since)));
    }

    /** What was known after each edition that brought something new to know. */
    private static List<Veil.Past> past(List<EditionStore.Since> since) {
        TreeSet<Long> editions = new TreeSet<>();
        since.forEach(one -> {
            editions.add(one.published());
            one.hidden().ifPresent(editions::add);
        });
        return editions.stream().map(edition -> new Veil.Past(
                spots(since, one -> one.hidden().isPresent() && one.hidden().getAsLong() <= edition),
                spots(since, one -> one.spot().cut() == Cut.WHOLE && one.published() <= edition))).toList();
    }

    private static Set<Spot> spots(List<EditionStore.Since> since, Predicate<EditionStore.Since> which) {
        return since.stream().filter(which).map(EditionStore.Since::spot).collect(Collectors.toSet());
    }

    private Figure figure(Cell cell, Set<Spot> hidden, boolean sample) {
        boolean held = hidden.contains(cell.spot());
        Span span = cell.spot().span();
        Quality counted = sample ? Quality.SAMPLE : counting.fresh(span) ? Quality.PROVISIONAL : Quality.COMPUTED;
        return new Figure(cell.spot().indicator(), span, cell.spot().cut(), cell.spot().part(),
                held ? Optional.<BigDecimal>empty() : Optional.of(cell.value()), cell.unit(),
                held ? OptionalLong.empty() : OptionalLong.of(cell.rows()), Source.REGISTER,
                held ? Quality.SUPPRESSED : counted, "", counting.running(span) ? Edition.RUNNING : "");
    }

    /** A part that nothing is in any more is zero; a day count without rows is none at all. What was held back stays so. */
    private static Figure gone(Figure before) {
        boolean held = before.quality() == Quality.SUPPRESSED;
        boolean zero = before.unit().additive() && before.quality() != Quality.WITHDRAWN && !held;
        return new Figure(before.indicator(), before.span(), before.cut(), before.part(),
                zero ? Optional.of(BigDecimal.ZERO) : Optional.empty(), before.unit(),
                zero ? OptionalLong.of(0) : OptionalLong.empty(), Source.REGISTER,
                zero || held ? before.quality() : Quality.WITHDRAWN, "", before.note());
    }

    private static boolean differs(Proposal.Difference each) {
        return each.before().isEmpty() || each.before().get().quality() != each.now().quality()
                || !Proposal.same(each.before().get().value(), each.now().value())
                || !each.before().get().note().equals(each.now().note());
    }
}
