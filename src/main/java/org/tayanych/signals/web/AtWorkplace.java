package org.tayanych.signals.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;
import org.tayanych.signals.SignalCounts;

/**
 * What a workplace's page says of signals: how many there were in a year, for those who inspect, and nothing at all of fewer
 * than point to no one. The line leads nowhere: whoever comes from a visit finds no way to a signal here.
 */
@Component
class AtWorkplace implements WorkplaceLines {

    private final SignalCounts counts;

    AtWorkplace(SignalCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        Optional<SignalCounts.Year> year = reader.may(Right.INSPECT)
                ? counts.atWorkplace(workplace, reader.organisation())
                : Optional.empty();
        return year.map(found -> new WorkplaceLine(
                        found.day(), "signals.at-workplace", List.of(found.count()), "/desk/workplaces/" + workplace))
                .stream().toList();
    }
}
