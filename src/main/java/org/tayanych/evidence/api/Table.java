package org.tayanych.evidence.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A published table.
 *
 * @param name part of its address: {@code /results/<name>.csv}
 * @param rows texts, whole numbers and decimals, one for each column; an empty text where nothing is known
 */
public record Table(String name, List<Column> columns, List<List<Object>> rows) {

    /** Puts the values of one row together. */
    static final class Row {

        private final List<Object> cells = new ArrayList<>();

        Row text(String text) {
            cells.add(text);
            return this;
        }

        Row number(Optional<BigDecimal> number) {
            cells.add(number.<Object>map(value -> value).orElse(""));
            return this;
        }

        Row whole(OptionalLong number) {
            cells.add(number.isPresent() ? (Object) number.getAsLong() : "");
            return this;
        }

        List<Object> done() {
            return List.copyOf(cells);
        }
    }

    /** As it is written for machines: a plain point, no exponent. */
    static String written(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        }
        return cell.toString();
    }

    /** The number without zeros that say nothing. */
    static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
