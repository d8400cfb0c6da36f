package org.tayanych.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between two packs of one country. */
public record Difference(Pack before, Pack after, List<Change> changes) {

    /** What happened to a provision or a rate series. */
    public enum Kind { ADDED, REMOVED, CHANGED }

    /** What about it differs. */
    public enum Part { NUMBERS, DAYS, MARK, ARTICLE, WORDS, SUMMARY, REST }

    /**
     * @param code of the provision or rate series
     * @param parts what differs; empty for what was added or removed
     */
    public record Change(String code, Kind kind, Set<Part> parts) {
        public Change {
            parts = Collections.unmodifiableSet(parts.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts));
        }
    }

    /** @param before and after of the same country */
    public static Difference between(Pack before, Pack after) {
        List<Change> changes = new ArrayList<>();
        Set<String> codes = new TreeSet<>(before.provisions().keySet());
        codes.addAll(after.provisions().keySet());
        for (String code : codes) {
            one(code, Optional.ofNullable(before.provisions().get(code)), Optional.ofNullable(after.provisions().get(code)))
                    .ifPresent(changes::add);
        }
        Set<String> series = new TreeSet<>(before.rates().keySet());
        series.addAll(after.rates().keySet());
        for (String code : series) {
            rate(code, before.series(code), after.series(code)).ifPresent(changes::add);
        }
        return new Difference(before, after, List.copyOf(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty() && before.workDays().equals(after.workDays()) && before.since().equals(after.since());
    }

    /** Codes of all provisions and series that differ. */
    public Set<String> codes() {
        return changes.stream().map(Change::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a calculation about an event of that day could come out otherwise: another version, number, mark or
     * article, or none where there was one. New plain words alone alter nothing.
     */
    public boolean alters(String provision, LocalDate event) {
        Optional<Version> was = before.on(provision, event);
        Optional<Version> is = after.on(provision, event);
        if (was.isEmpty() || is.isEmpty()) {
            return was.isPresent() != is.isPresent();
        }
        Version one = was.get();
        Version other = is.get();
        return !one.numbers().equals(other.numbers()) || one.mark() != other.mark() || !one.article().equals(other.article());
    }

    /** Whether other days are worked, so that the last day of a limit may move. */
    public boolean altersWorkDays() {
        return !before.workDays().equals(after.workDays());
    }

    private static Optional<Change> one(String code, Optional<Provision> was, Optional<Provision> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(new Change(code, was.isEmpty() ? Kind.ADDED : Kind.REMOVED, Set.of()));
        }
        if (was.get().equals(is.get())) {
            return Optional.empty();
        }
        return Optional.of(new Change(code, Kind.CHANGED, parts(was.get().versions(), is.get().versions())));
    }

    private static Set<Part> parts(List<Version> was, List<Version> is) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (was.size() != is.size()) {
            parts.add(Part.DAYS);
        }
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            Version one = was.get(i);
            Version other = is.get(i);
            note(parts, Part.NUMBERS, one.numbers(), other.numbers());
            note(parts, Part.DAYS, List.of(one.validFrom(), one.validTo()), List.of(other.validFrom(), other.validTo()));
            note(parts, Part.MARK, one.mark(), other.mark());
            note(parts, Part.ARTICLE, List.of(one.article(), one.act().code()), List.of(other.article(), other.act().code()));
            note(parts, Part.WORDS, one.words(), other.words());
            note(parts, Part.SUMMARY, one.summary(), other.summary());
        }
        if (parts.isEmpty()) {
            parts.add(Part.REST);
        }
        return parts;
    }

    private static void note(Set<Part> parts, Part part, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            parts.add(part);
        }
    }

    private static Optional<Change> rate(String code, Optional<RateSeries> was, Optional<RateSeries> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return Optional.of(new Change(code, was.isEmpty() ? Kind.ADDED : Kind.REMOVED, Set.of()));
        }
        if (was.get().equals(is.get())) {
            return Optional.empty();
        }
        boolean numbers = !was.get().rates().equals(is.get().rates());
        boolean days = !was.get().validThrough().equals(is.get().validThrough());
        Set<Part> parts = EnumSet.noneOf(Part.class);
        note(parts, Part.NUMBERS, false, numbers);
        note(parts, Part.DAYS, false, days);
        return Optional.of(new Change(code, Kind.CHANGED, parts.isEmpty() ? Set.of(Part.REST) : parts));
    }
}
