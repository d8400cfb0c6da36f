package org.tayanych.plans.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tayanych.plans.HitRate;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** What visits by score, by lot and by campaign came to. */
public record ComparePage(Shell shell, List<HitRate> rates) implements Page {

    public String percent(HitRate rate) {
        return rate.percent().isPresent() ? rate.percent().getAsInt() + " %" : "–";
    }

    public String each(HitRate rate) {
        return rate.visits() == 0
                ? "–"
                : new BigDecimal(rate.findings()).divide(new BigDecimal(rate.visits()), 2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether some of these numbers are too small to say anything. */
    public boolean few() {
        return rates.stream().anyMatch(rate -> rate.visits() < HitRate.ENOUGH);
    }

    public int enough() {
        return HitRate.ENOUGH;
    }
}
