package org.tayanych.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Tallies;

/** What anyone may read: the history of the sources and what was published here, kept in memory until something new is. */
@Component
public class Results {

    /** Revisions that are shown; older ones rest in the database. */
    private static final int REVISIONS = 5000;

    private final History history = HistoryReader.shipped();
    private final EditionStore store;
    private final Map<String, Optional<String>> desks = new TreeMap<>();
    private volatile Snapshot current;

    Results(EditionStore store, List<Tallies> rooms) {
        this.store = store;
        for (Tallies room : rooms) {
            for (Measure measure : room.measures()) {
                desks.put(measure.code(), room.rowsOf(measure));
            }
        }
        this.current = new Snapshot(-1, history, List.of(), List.of(), List.of());
    }

    /** As of the newest edition; asking for its number is all that it costs. */
    public Snapshot current() {
        long newest = store.newest();
        Snapshot known = current;
        if (known.edition() == newest) {
            return known;
        }
        Snapshot fresh = read(newest);
        current = fresh;
        return fresh;
    }

    /** Where a member finds the rows behind a figure of this span; empty when there is no such list. */
    public Optional<String> rowsOf(Indicator indicator, Span span) {
        return desks.getOrDefault(indicator.code(), Optional.empty())
                .map(path -> path + (path.contains("?") ? "&" : "?") + "from=" + span.firstDay() + "&until=" + span.lastDay());
    }

    private Snapshot read(long newest) {
        List<Figure> told = new ArrayList<>(history.figures());
        List<Figure> beside = new ArrayList<>(history.others());
        for (Figure figure : store.current()) {
            if (figure.quality() != Quality.WITHDRAWN) {
                (contradicts(figure) ? beside : told).add(figure);
            }
        }
        beside.removeIf(figure -> figure.quality() == Quality.SAMPLE || figure.quality() == Quality.SUPPRESSED);
        told.sort(Comparator.comparing(Spot::of));
        return new Snapshot(newest, history, List.copyOf(told), List.copyOf(beside), store.revisions(REVISIONS));
    }

    /** One figure for each indicator and period: what a source has told first stays, ours stands beside it. */
    private boolean contradicts(Figure counted) {
        return counted.cut() == Cut.WHOLE && history.figure(counted.indicator(), counted.span()).isPresent();
    }
}
