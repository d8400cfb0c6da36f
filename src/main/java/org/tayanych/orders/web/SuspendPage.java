package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Severity;
import org.tayanych.orders.Suspension;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Suspends something for a grave finding. */
public record SuspendPage(Shell shell, FileFrame frame, Form form, Problems problems) implements FilePage {

    /** As it was filled in. */
    public record Form(String finding, Optional<Suspension.What> what, Secret words, TypedDay on) {

        static Form blank(LocalDate today) {
            return new Form("", Optional.empty(), Secret.NOTHING, TypedDay.of(today));
        }

        static Form of(Typed typed) {
            return new Form(typed.code("finding").orElse(""), typed.oneOf(Suspension.What.class, "what"), typed.secret("words"),
                    TypedDay.of(typed, "on"));
        }

        Optional<FindingId> findingId() {
            return Ids.of(finding).map(FindingId::new);
        }

        Problems check() {
            Problems problems = Problems.none();
            if (findingId().isEmpty()) {
                problems.add("finding", "orders.no_finding");
            }
            if (what.isEmpty()) {
                problems.add("what", "orders.no_what");
            }
            if (on.read().isEmpty()) {
                problems.addDate("on", "orders.no_day");
            }
            return problems;
        }
    }

    public List<Finding> grave() {
        return frame.counting().stream().filter(finding -> finding.severity() == Severity.GRAVE).toList();
    }

    public List<Option> findings() {
        return grave().stream()
                .map(one -> Option.of(one.id().toString(), finding(one), one.id().toString().equals(form.finding())))
                .toList();
    }

    public List<Option> whats() {
        return Arrays.stream(Suspension.What.values())
                .map(what -> Option.of(what.name(), say("orders.suspended." + what), form.what().filter(what::equals).isPresent()))
                .toList();
    }
}
