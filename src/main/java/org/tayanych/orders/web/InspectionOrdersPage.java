package org.tayanych.orders.web;

import java.util.List;
import org.tayanych.inspections.Severity;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Order;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Suspension;
import org.tayanych.site.Shell;

/** Everything that came of one inspection, and the doors to go on. */
public record InspectionOrdersPage(
        Shell shell, FileFrame frame, List<Order> orders, List<Fine> fines, List<Suspension> suspensions,
        List<Proceeding> proceedings) implements FilePage {

    public boolean act() {
        return frame.file().inspection().days().act().isPresent();
    }

    public boolean grave() {
        return frame.counting().stream().anyMatch(finding -> finding.severity() == Severity.GRAVE);
    }

    public String against(Proceeding proceeding) {
        return against(proceeding.against(), orders, fines, suspensions);
    }
}
