package org.tayanych.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a pack holds, in figures.
 *
 * @param marks how many versions bear each mark
 * @param unreviewed versions in force that nobody has checked
 * @param stale versions in force whose check is older than {@link #VALID}
 */
public record Inventory(int provisions, int versions, Map<Mark, Integer> marks, int unreviewed, int stale) {

    /** How long a lawyer's check of a version holds. */
    public static final Period VALID = Period.ofYears(1);

    public static Inventory of(Pack pack, LocalDate today) {
        List<Version> versions = pack.all().stream().flatMap(provision -> provision.versions().stream()).toList();
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            marks.put(mark, (int) versions.stream().filter(version -> version.mark() == mark).count());
        }
        List<Version> current = versions.stream().filter(version -> version.covers(today)).toList();
        return new Inventory(
                pack.provisions().size(),
                versions.size(),
                marks,
                (int) current.stream().filter(version -> version.review().isEmpty()).count(),
                (int) current.stream().filter(version -> stale(version, today)).count());
    }

    /** Share of versions that a worker may read as a fact, in whole percent. */
    public int confirmed() {
        int sure = marks.entrySet().stream().filter(entry -> entry.getKey().confirmed()).mapToInt(Map.Entry::getValue).sum();
        return versions == 0 ? 0 : sure * 100 / versions;
    }

    private static boolean stale(Version version, LocalDate today) {
        return version.review().filter(review -> review.on().plus(VALID).isBefore(today)).isPresent();
    }
}
