package org.tayanych.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/**
 * Asks every room for its figures of a year: of the whole year and of its quarters, as far as they are over. A year that
 * still lasts is counted up to today, without what could point to persons: what comes between two countings of it might be
 * one person alone.
 */
@Component
class Counting {

    private final List<Tallies> rooms;
    private final EvidenceSettings settings;
    private final Clock clock;

    Counting(List<Tallies> rooms, EvidenceSettings settings, Clock clock) {
        this.rooms = rooms;
        this.settings = settings;
        this.clock = clock;
    }

    List<Tallies> rooms() {
        return rooms;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    boolean running(Span span) {
        return !span.lastDay().isBefore(today());
    }

    /** Whether late rows may still come. */
    boolean fresh(Span span) {
        return span.lastDay().plusDays(settings.settled()).isAfter(today());
    }

    /** Whatever can be counted of this year today, by its place. */
    Map<Spot, Cell> of(int year) {
        Map<Spot, Cell> cells = new TreeMap<>();
        for (Span span : Span.within(year)) {
            boolean countable = !running(span) || span.isYear() && !span.firstDay().isAfter(today());
            for (Cut cut : countable && kept(span) ? List.of(Cut.values()) : List.<Cut>of()) {
                for (Tally tally : count(span, cut)) {
                    cell(span, cut, tally).ifPresent(cell -> cells.put(cell.spot(), cell));
                }
            }
        }
        return cells;
    }

    /** Whether the register was kept then at all: without a single row it says nothing, and not that nothing happened. */
    private boolean kept(Span span) {
        return count(span, Cut.WHOLE).stream().anyMatch(tally -> tally.rows() > 0);
    }

    private List<Tally> count(Span span, Cut cut) {
        Period days = running(span) ? new Period(span.firstDay(), today()) : span.days();
        List<Tally> all = new ArrayList<>();
        rooms.forEach(room -> all.addAll(room.count(settings.country(), days, cut)));
        return all;
    }

    private Optional<Cell> cell(Span span, Cut cut, Tally tally) {
        return Indicator.of(tally.measure().code())
                // Of no rows there is a sum, nought; a middle there is not.
                .filter(indicator -> tally.rows() > 0 || tally.measure().unit().additive())
                .filter(indicator -> !running(span) || !indicator.guarded() && !tally.measure().people())
                .map(indicator -> new Cell(new Spot(indicator, span, cut, tally.part()), tally.measure().unit(), tally.value(),
                        tally.rows(), stake(indicator, tally)));
    }

    /** Persons or rows, whichever the indicator guards; without end where nothing is guarded. */
    private static long stake(Indicator indicator, Tally tally) {
        Measure measure = tally.measure();
        if (measure.people() || indicator.guard() == Indicator.Guard.PEOPLE) {
            return tally.value().longValue();
        }
        return indicator.guard() == Indicator.Guard.ROWS ? tally.rows() : Long.MAX_VALUE;
    }
}
