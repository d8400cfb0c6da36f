package org.tayanych.orders.web;

import java.util.ArrayList;
import java.util.List;
import org.tayanych.inspections.Inspection;
import org.tayanych.orders.Demand;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Order;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * One demand of an order, and what may be written down about it now.
 *
 * @param visits further visits that look after this inspection and were made
 */
public record DemandPage(
        Shell shell, FileFrame frame, Order order, Demand demand, List<Inspection> visits, StepForm form, Problems problems)
        implements FilePage {

    static final List<EntryKind> STEPS = List.of(
            EntryKind.DEMAND_CLAIMED, EntryKind.DEMAND_VERIFIED, EntryKind.DEMAND_PARTLY, EntryKind.DEMAND_NOT_DONE,
            EntryKind.DEMAND_EXTENDED, EntryKind.DEMAND_CANCELLED);

    public List<Option> steps() {
        return STEPS.stream()
                .filter(kind -> demand.state().pressing()
                        || kind != EntryKind.DEMAND_CLAIMED && kind != EntryKind.DEMAND_EXTENDED)
                .map(kind -> Option.of(kind.name(), say(kind.key()), kind.name().equals(form.step())))
                .toList();
    }

    public List<Option> looked() {
        return List.of(Demand.Looked.values()).stream()
                .map(how -> Option.of(how.name(), say("orders.looked." + how), form.is(how)))
                .toList();
    }

    public List<Option> seen() {
        List<Option> options = new ArrayList<>(List.of(Option.of("", say("orders.step.seen.none"), form.seen().isEmpty())));
        visits.forEach(visit -> options.add(Option.of(visit.id().toString(),
                visit.days().visited().map(this::date).orElse("–"), visit.id().toString().equals(form.seen()))));
        return options;
    }

    public String path() {
        return "/desk/orders/" + order.id() + "/demands/" + demand.id();
    }
}
