package org.tayanych.plans.web;

import java.util.List;
import org.tayanych.plans.Plan;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Plans of the reader's teams. @param number of the page @param count of all */
public record PlansPage(Shell shell, List<Plan> plans, int number, int count) implements Page {

    static final int MOST = 25;

    public String name(Plan plan) {
        return Quarters.name(shell.words(), plan.means().quarter());
    }

    public String used(Plan plan) {
        return plan.reckoned().map(done -> done.used().toPlainString()).orElse("0") + " / " + plan.means().capacity().toPlainString();
    }

    public int pages() {
        return (count + MOST - 1) / MOST;
    }
}
