package org.tayanych.plans.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.plans.LeftOut;
import org.tayanych.plans.Plan;
import org.tayanych.plans.PlanStep;
import org.tayanych.plans.Slot;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.MemberId;

/**
 * One plan, with the reasons of every slot.
 *
 * @param workplaces those that stand on this page
 * @param rules what rules are called, by code
 * @param view what the reader may do, and what stands where
 */
public record PlanPage(
        Shell shell,
        Problems problems,
        Plan plan,
        List<Slot> slots,
        List<LeftOut.Group> leftOut,
        List<LeftOut.First> firstLeftOut,
        List<PlanStep> steps,
        Map<WorkplaceId, Workplace> workplaces,
        Map<MemberId, String> names,
        Function<Optional<String>, String> rules,
        View view) implements Page {

    static final int MOST = 50;

    /**
     * @param approves whether the reader may approve plans at all
     * @param asked whether the reader asked for this approval
     * @param number of the page of slots
     * @param count of all slots
     * @param lots of them drawn by lot
     */
    public record View(boolean approves, boolean asked, int number, int count, int lots) {}

    static int number(Typed typed) {
        return typed.code("page").filter(code -> code.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
    }

    public String title() {
        return say("plans.one", Quarters.name(shell.words(), plan.means().quarter()));
    }

    public String here() {
        return Ways.path(plan.id());
    }

    public String used() {
        return plan.reckoned().map(done -> done.used().toPlainString()).orElse("0");
    }

    public int looked() {
        return plan.reckoned().map(Plan.Reckoned::workplaces).orElse(0);
    }

    public int pages() {
        return (view.count() + MOST - 1) / MOST;
    }

    /** The parts that make up the score, without those that are nothing. */
    public String reasons(Slot slot) {
        return PrintedPlan.parts(slot.points()).entrySet().stream().filter(part -> part.getValue() > 0)
                .map(part -> say("plans.part." + part.getKey()) + " " + part.getValue())
                .collect(Collectors.joining(" · "));
    }

    public String name(WorkplaceId id) {
        return Optional.ofNullable(workplaces.get(id)).map(Workplace::name).orElse("");
    }

    public String where(WorkplaceId id) {
        return Optional.ofNullable(workplaces.get(id)).flatMap(Workplace::region).map(region -> say(region.key())).orElse("");
    }

    public String why(LeftOut left) {
        String rule = rules.apply(left.rule());
        return say("plans.left-out." + left.why()) + (rule.isEmpty() ? "" : ": " + rule);
    }

    public String who(PlanStep step) {
        return names.getOrDefault(step.by(), "");
    }

    public boolean is(String state) {
        return plan.state() == Plan.State.valueOf(state);
    }

    /** Whether the reader decides about it now. */
    public boolean decides() {
        return is("ASKED") && view.approves() && !view.asked();
    }
}
