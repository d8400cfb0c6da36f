package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.orders.Orders.NewOrder;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** An order as it was filled in: beside each finding what must be done, and by which day. */
public record IssueForm(TypedDay on, Map<FindingId, Part> parts) {

    /** Nothing typed: this order does not demand it. */
    public record Part(Secret words, TypedDay due) {

        static final Part BLANK = new Part(Secret.NOTHING, TypedDay.BLANK);

        boolean blank() {
            return words.isBlank() && due.blank();
        }
    }

    static IssueForm blank(LocalDate today) {
        return new IssueForm(TypedDay.of(today), Map.of());
    }

    static IssueForm of(Typed typed, List<Finding> open) {
        Map<FindingId, Part> parts = new HashMap<>();
        open.forEach(finding -> parts.put(finding.id(), new Part(
                typed.secret("words-" + finding.id()), TypedDay.of(typed, "due-" + finding.id()))));
        return new IssueForm(TypedDay.of(typed, "on"), parts);
    }

    public Part part(Finding finding) {
        return parts.getOrDefault(finding.id(), Part.BLANK);
    }

    Problems check(List<Finding> open) {
        Problems problems = Problems.none();
        Optional<LocalDate> day = on.read();
        if (day.isEmpty()) {
            problems.addDate("on", "orders.no_day");
        }
        for (Finding finding : open) {
            Part part = part(finding);
            if (!part.blank() && part.words().isBlank()) {
                problems.add("words-" + finding.id(), "orders.no_words");
            }
            if (!part.blank() && part.due().read().isEmpty()) {
                problems.addDate("due-" + finding.id(), "orders.no_due");
            }
            if (day.isPresent() && part.due().read().filter(due -> !due.isAfter(day.get())).isPresent()) {
                problems.addDate("due-" + finding.id(), "orders.refused.NOT_LATER");
            }
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    NewOrder read(List<Finding> open) {
        List<NewOrder.Part> wanted = new ArrayList<>();
        for (Finding finding : open) {
            Part part = part(finding);
            if (!part.blank()) {
                wanted.add(new NewOrder.Part(finding.id(), part.words(), part.due().read().orElseThrow()));
            }
        }
        return new NewOrder(on.read().orElseThrow(), wanted);
    }
}
