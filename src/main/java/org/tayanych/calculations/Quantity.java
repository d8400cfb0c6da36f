package org.tayanych.calculations;

import java.math.BigDecimal;
import org.tayanych.vocabulary.Money;

/** What a calculation results in, rounded. */
public sealed interface Quantity {

    record Sum(Money money) implements Quantity {}

    /** Days, of leave for example; with decimals where the law counts so. */
    record Days(BigDecimal number) implements Quantity {}

    /** Months, of income for example; two decimals. */
    record Months(BigDecimal number) implements Quantity {}

    /** The bare number. */
    default BigDecimal number() {
        return switch (this) {
            case Sum(Money money) -> money.amount();
            case Days(BigDecimal number) -> number;
            case Months(BigDecimal number) -> number;
        };
    }
}
