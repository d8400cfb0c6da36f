package org.tayanych.evidence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What would be published now, small figures already taken out.
 *
 * @param differences figures that are new, or come out otherwise than published
 * @param same how many stay as they are
 * @param withheld indicators of which nothing can be published anew without giving somebody away
 * @param sample whether the rows behind them are invented
 */
public record Proposal(int year, List<Difference> differences, int same, List<Indicator> withheld, boolean sample) {

    /** @param before as it is published; empty when it is new */
    public record Difference(Figure now, Optional<Figure> before) {

        /** Whether readers have relied on another value. */
        public boolean revises() {
            return before.filter(one -> !one.note().equals(Edition.RUNNING)).isPresent()
                    && !same(before.flatMap(Figure::value), now.value());
        }
    }

    static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }

    /** Whether a reason has to be given. */
    public boolean revises() {
        return differences.stream().anyMatch(Difference::revises);
    }

    /** Changes with anything in it: what was approved is what is published. */
    public String print() {
        StringBuilder all = new StringBuilder().append(year).append(sample).append(withheld);
        differences.forEach(each -> all.append('\n').append(Spot.of(each.now())).append(each.now().quality())
                .append(each.now().value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("-"))
                .append(each.now().rows()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
