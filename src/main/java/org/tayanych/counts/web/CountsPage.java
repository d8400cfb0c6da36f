package org.tayanych.counts.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.tayanych.counts.CountedRow;
import org.tayanych.counts.CountedView;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.TeamId;

/** The rows of one figure. @param teams those of the reader: only their rows lead further */
public record CountsPage(
        Shell shell,
        Measure measure,
        String name,
        Period period,
        CountedView.Found found,
        Map<WorkplaceId, Workplace> workplaces,
        Set<TeamId> teams,
        int number)
        implements Page {

    public String where(CountedRow row) {
        return row.workplace().map(workplaces::get).map(Workplace::name).orElse("–");
    }

    public boolean open(CountedRow row) {
        return teams.contains(row.team());
    }

    /** In the measure's unit. */
    public String value(BigDecimal value) {
        return switch (measure.unit()) {
            case KGS, USD -> shell.words().money(new Money(value, Currency.getInstance(measure.unit().name())));
            case COUNT, DAYS, PERCENT -> shell.words().say("counts.number", value);
        };
    }

    public String days() {
        return period.until() == null
                ? say("counts.since", period.from())
                : say("counts.between", period.from(), period.until());
    }

    public String from() {
        return period.from().toString();
    }

    public String until() {
        return period.until() == null ? "" : period.until().toString();
    }

    public int pageCount() {
        return (int) ((found.count() + CountedView.PAGE - 1) / CountedView.PAGE);
    }

    public String href() {
        return "/desk/counts/" + measure.code() + "?from=" + from() + "&until=" + until() + "&page=";
    }
}
