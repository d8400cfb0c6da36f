package org.tayanych.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody can compute who knows every published figure and every sum that must hold: the unknowns that have one value
 * only. Sums are equations of ones; they are solved modulo a large prime, which never finds less than there is
 * to find and, for matrices as small and plain as these, nothing else either.
 */
final class Sums {

    private static final long PRIME = (1L << 31) - 1;

    private Sums() {
    }

    /**
     * What is not known of one sum, each with the side it stands on.
     *
     * @param parts unknown ones on the one side
     * @param totals unknown ones on the other
     */
    record Sum(Set<Spot> parts, Set<Spot> totals) {

        static Sum of(Set<Spot> sum, Set<Spot> unknown) {
            boolean acrossTime = sum.stream().map(Spot::span).distinct().count() > 1;
            Set<Spot> parts = new HashSet<>();
            Set<Spot> totals = new HashSet<>();
            for (Spot spot : sum) {
                if (unknown.contains(spot)) {
                    boolean total = acrossTime ? spot.span().isYear() : spot.part().isEmpty();
                    (total ? totals : parts).add(spot);
                }
            }
            return new Sum(parts, totals);
        }
    }

    static Set<Spot> computable(Collection<Sum> sums, Collection<Spot> unknown) {
        List<Spot> columns = List.copyOf(unknown);
        List<long[]> rows = new ArrayList<>();
        for (Sum sum : sums) {
            long[] row = new long[columns.size()];
            for (int column = 0; column < row.length; column++) {
                Spot spot = columns.get(column);
                row[column] = sum.parts().contains(spot) ? 1 : sum.totals().contains(spot) ? PRIME - 1 : 0;
            }
            rows.add(row);
        }
        solve(rows, columns.size());
        Set<Spot> computable = new TreeSet<>();
        for (long[] row : rows) {
            int only = only(row);
            if (only >= 0) {
                computable.add(columns.get(only));
            }
        }
        return computable;
    }

    /** Until every leading one stands alone in its column. */
    private static void solve(List<long[]> rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.size(); column++) {
            int found = done;
            while (found < rows.size() && rows.get(found)[column] == 0) {
                found++;
            }
            if (found < rows.size()) {
                long[] lead = rows.set(found, rows.get(done));
                rows.set(done, lead);
                times(lead, inverse(lead[column]));
                for (long[] row : rows) {
                    if (row != lead && row[column] != 0) {
                        minus(row, lead, row[column]);
                    }
                }
                done++;
            }
        }
    }

    private static void times(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void minus(long[] row, long[] other, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - other[i] * factor % PRIME, PRIME);
        }
    }

    private static long inverse(long number) {
        long inverse = 1;
        long square = number;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            inverse = (left & 1) == 1 ? inverse * square % PRIME : inverse;
            square = square * square % PRIME;
        }
        return inverse;
    }

    /** The only place that is not zero; negative when there are several or none. */
    private static int only(long[] row) {
        int only = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
