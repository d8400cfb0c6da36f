package org.tayanych.orders.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.orders.Counted;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/**
 * The rows behind a figure.
 *
 * @param measure its code, as it is published
 * @param leaf from 1
 */
public record CountedPage(
        Shell shell, String measure, Period period, Counted.Sum sum, List<Counted.Row> rows, int leaf,
        Map<WorkplaceId, Workplace> workplaces) implements Page {

    public int leaves() {
        return (int) Math.max(1, (sum.rows() + Counted.LEAF - 1) / Counted.LEAF);
    }

    private boolean money() {
        return measure.startsWith("fines_");
    }

    private boolean days() {
        return measure.startsWith("days_");
    }

    public String value(BigDecimal value) {
        return money()
                ? shell.words().money(Money.som(value.toPlainString()))
                : value.stripTrailingZeros().toPlainString();
    }

    /** Days do not add up. */
    public Optional<String> together() {
        return days() ? Optional.empty() : Optional.of(value(sum.value()));
    }

    public String workplace(Counted.Row row) {
        return Optional.ofNullable(workplaces.get(row.workplace())).map(Workplace::name).orElse("–");
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    public String periodWords() {
        return period.until() == null
                ? say("orders.counted.open", period.from())
                : say("orders.counted.period", period.from(), period.until());
    }

    public String results() {
        return shell.link("/results/" + measure + "/" + period.from().getYear());
    }

    public String paged() {
        return "/desk/orders/figures/" + measure + "?from=" + period.from()
                + (period.until() == null ? "" : "&until=" + period.until()) + "&page=";
    }
}
