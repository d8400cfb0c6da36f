package org.tayanych.plans.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.CampaignId;
import org.tayanych.plans.Campaigns;
import org.tayanych.plans.NewPlan;
import org.tayanych.plans.PlanOutcome;
import org.tayanych.plans.Plans;
import org.tayanych.plans.Slots;
import org.tayanych.site.Checked;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The list of plans, beginning one, and what visits by score and by lot came to. */
@Controller
class PlansController {

    private final Plans plans;
    private final Slots slots;
    private final Campaigns campaigns;
    private final Organisations organisations;

    PlansController(Plans plans, Slots slots, Campaigns campaigns, Organisations organisations) {
        this.plans = plans;
        this.slots = slots;
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans")
    ModelAndView index(Shell shell, Inspector me, Typed typed) {
        int number = PlanPage.number(typed);
        return Pages.show("plans/index", new PlansPage(shell, plans.of(me, (number - 1) * PlansPage.MOST, PlansPage.MOST),
                number, plans.count(me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/compare")
    ModelAndView compare(Shell shell, Inspector me) {
        return Pages.show("plans/compare", new ComparePage(shell, slots.hits(me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/new")
    ModelAndView fresh(Shell shell, Inspector me) {
        return Pages.show("plans/new", page(shell, me, Problems.NONE, PlanForm.blank(plans.country(me), plans.today(me))));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans")
    ModelAndView begin(Shell shell, Inspector me, Typed typed) {
        PlanForm form = PlanForm.of(typed, plans.country(me));
        Set<CampaignId> open = open(me).stream().map(Campaign::id).collect(Collectors.toSet());
        return switch (form.check(plans.today(me), me.teams(), open)) {
            case Checked.Wrong<NewPlan>(Problems problems) -> Pages.again("plans/new", page(shell, me, problems, form));
            case Checked.Ok<NewPlan>(NewPlan wish) -> switch (plans.begin(me, wish)) {
                case PlanOutcome.Done(UUID id) -> Pages.to("/desk/plans/" + id, "plans.done.begun");
                case PlanOutcome.Refused(PlanOutcome.Reason why) -> Pages.again("plans/new", page(shell, me, Ways.refused(why), form));
            };
        };
    }

    private NewPlanPage page(Shell shell, Inspector me, Problems problems, PlanForm form) {
        List<Team> mine = organisations.teams(me.organisation()).stream().filter(team -> me.teams().contains(team.id())).toList();
        return new NewPlanPage(shell.at("/desk/plans/new"), problems, form, mine, open(me), plans.today(me));
    }

    private List<Campaign> open(Inspector me) {
        return campaigns.of(me).stream().filter(Campaign::open).toList();
    }
}
