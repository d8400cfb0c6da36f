package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.orders.Demand;
import org.tayanych.orders.Entry;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Order;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Step;
import org.tayanych.orders.Suspension;
import org.tayanych.site.Page;

/** A page about the orders of one inspection: what they share in telling findings, states and histories. */
public interface FilePage extends Page {

    FileFrame frame();

    default String date(LocalDate day) {
        return shell().words().date(day);
    }

    default String finding(FindingId id) {
        return finding(frame().finding(id));
    }

    default String finding(Finding finding) {
        String article = finding.article().equals("–")
                ? finding.provision()
                : say("orders.paper.finding.article", finding.article());
        return say(finding.topic().key()) + ", " + article;
    }

    default String against(Proceeding.Against against, List<Order> orders, List<Fine> fines, List<Suspension> suspensions) {
        return switch (against) {
            case Proceeding.Against.Act() -> say("orders.against.ACT");
            case Proceeding.Against.TheOrder(var id) -> orders.stream().filter(order -> order.id().equals(id)).findFirst()
                    .map(order -> say("orders.order", order.number())).orElse("");
            case Proceeding.Against.TheFine(var id) -> fines.stream().filter(fine -> fine.id().equals(id)).findFirst()
                    .map(fine -> say("orders.fine", fine.number())).orElse("");
            case Proceeding.Against.TheSuspension(var id) -> suspensions.stream().filter(one -> one.id().equals(id)).findFirst()
                    .map(one -> say("orders.against.SUSPENSION", one.from())).orElse("");
        };
    }

    /** What a line of a history says, without its words. */
    default String told(Entry entry) {
        Step step = entry.step();
        List<String> parts = new ArrayList<>();
        String what = say(step.kind().key());
        step.money().ifPresent(money -> parts.add(shell().words().money(money)));
        step.until().ifPresent(until -> parts.add(say(hearing(step) ? "orders.history.hearing" : "orders.history.until", until)));
        step.code().ifPresent(code -> parts.add(say(list(step) + code)));
        return parts.isEmpty() ? what : what + ": " + String.join(", ", parts);
    }

    private static boolean hearing(Step step) {
        return step.kind() == EntryKind.HEARING_SET;
    }

    private static String list(Step step) {
        return switch (step.kind()) {
            case DECIDED -> "orders.ruling.";
            case HEARING -> "orders.heard.";
            case LODGED, FINE_APPEALED -> "orders.stops.";
            case SUSPENDED -> "orders.suspended.";
            default -> "orders.looked.";
        };
    }

    default String written(Entry entry) {
        return say("orders.history.by", frame().author(entry.by()), entry.at());
    }

    default String tone(Demand demand) {
        return demand.overdue(frame().today()) ? "red" : switch (demand.state()) {
            case VERIFIED -> "green";
            case NOT_DONE -> "red";
            case CLAIMED -> "yellow";
            case CANCELLED -> "grey";
            default -> "blue";
        };
    }

    default String tone(Fine fine) {
        return switch (fine.standing().state()) {
            case PAID -> "green";
            case APPEALED, PROPOSED -> "yellow";
            case STRUCK, CANCELLED -> "grey";
            default -> "red";
        };
    }
}
