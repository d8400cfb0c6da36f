package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.orders.Fine;
import org.tayanych.orders.FineId;
import org.tayanych.orders.Order;
import org.tayanych.orders.OrderId;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Proceeding.Against;
import org.tayanych.orders.Suspension;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Writes an appeal, a court or a criminal referral down. */
public record LodgePage(
        Shell shell, FileFrame frame, List<Order> orders, List<Fine> fines, List<Suspension> suspensions, Form form,
        Problems problems) implements FilePage {

    /** As it was filled in. @param against {@code ACT}, or a kind and an id: {@code FINE:…} */
    public record Form(
            Optional<Proceeding.Kind> kind, String against, Optional<Proceeding.Stops> stops, TypedDay on, Secret words) {

        static Form blank(LocalDate today, String against) {
            return new Form(Optional.empty(), against, Optional.of(Proceeding.Stops.NOT_KNOWN), TypedDay.of(today), Secret.NOTHING);
        }

        static Form of(Typed typed) {
            return new Form(typed.oneOf(Proceeding.Kind.class, "kind"), typed.code("against").orElse(""),
                    typed.oneOf(Proceeding.Stops.class, "stops"), TypedDay.of(typed, "on"), typed.secret("words"));
        }

        Problems check() {
            Problems problems = Problems.none();
            if (kind.isEmpty()) {
                problems.add("kind", "orders.no_kind");
            }
            if (what().isEmpty()) {
                problems.add("against", "orders.no_against");
            }
            if (stops.isEmpty()) {
                problems.add("stops", "orders.no_stops");
            }
            if (on.read().isEmpty()) {
                problems.addDate("on", "orders.no_day");
            }
            return problems;
        }

        Optional<Against> what() {
            String[] parts = against.split(":", 2);
            if (parts.length == 1) {
                return against.equals("ACT") ? Optional.of(new Against.Act()) : Optional.empty();
            }
            return Ids.of(parts[1]).flatMap(id -> switch (parts[0]) {
                case "ORDER" -> Optional.of(new Against.TheOrder(new OrderId(id)));
                case "FINE" -> Optional.of(new Against.TheFine(new FineId(id)));
                case "SUSPENSION" -> Optional.of(new Against.TheSuspension(new Suspension.Id(id)));
                default -> Optional.empty();
            });
        }
    }

    public List<Option> kinds() {
        return Arrays.stream(Proceeding.Kind.values())
                .map(kind -> Option.of(kind.name(), say(kind.key()), form.kind().filter(kind::equals).isPresent()))
                .toList();
    }

    public List<Option> matters() {
        List<Option> options = new ArrayList<>(List.of(matter("ACT", say("orders.against.ACT"))));
        orders.forEach(order -> options.add(matter("ORDER:" + order.id(), say("orders.order", order.number()))));
        fines.forEach(fine -> options.add(matter("FINE:" + fine.id(), say("orders.fine", fine.number()))));
        suspensions.forEach(one ->
                options.add(matter("SUSPENSION:" + one.id(), say("orders.against.SUSPENSION", one.from()))));
        return options;
    }

    private Option matter(String value, String label) {
        return Option.of(value, label, value.equals(form.against()));
    }

    public List<Option> stops() {
        return Arrays.stream(Proceeding.Stops.values())
                .map(one -> Option.of(one.name(), say("orders.stops." + one), form.stops().filter(one::equals).isPresent()))
                .toList();
    }
}
