package org.tayanych.plans.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.plans.Campaigns;
import org.tayanych.plans.NewCampaign;
import org.tayanych.plans.PlanOutcome;
import org.tayanych.plans.Plans;
import org.tayanych.site.Checked;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Campaigns: the list, beginning one, closing one. */
@Controller
class CampaignController {

    private final Campaigns campaigns;
    private final Plans plans;
    private final Organisations organisations;
    private final Sheets sheets;

    CampaignController(Campaigns campaigns, Plans plans, Organisations organisations, Sheets sheets) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.organisations = organisations;
        this.sheets = sheets;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/campaigns")
    ModelAndView index(Shell shell, Inspector me) {
        return Pages.show("plans/campaigns", new CampaignPages.Index(shell, campaigns.of(me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/campaigns/new")
    ModelAndView fresh(Shell shell, Inspector me) {
        return Pages.show("plans/new-campaign", page(shell, me, Problems.NONE, CampaignForm.blank(plans.today(me))));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/campaigns")
    ModelAndView begin(Shell shell, Inspector me, Typed typed) {
        CampaignForm form = CampaignForm.of(typed);
        return switch (form.check(me.teams())) {
            case Checked.Wrong<NewCampaign>(Problems problems) -> Pages.again("plans/new-campaign", page(shell, me, problems, form));
            case Checked.Ok<NewCampaign>(NewCampaign wish) -> switch (campaigns.begin(me, wish)) {
                case PlanOutcome.Done(UUID id) -> Pages.to("/desk/plans/campaigns/" + id, "plans.done.campaign");
                case PlanOutcome.Refused(PlanOutcome.Reason why) ->
                    Pages.again("plans/new-campaign", page(shell, me, Ways.refused(why), form));
            };
        };
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/campaigns/{campaign}/close")
    ModelAndView close(Inspector me, @PathVariable String campaign) {
        var id = sheets.open(campaign, me).campaign().id();
        campaigns.close(id, me);
        return Pages.to("/desk/plans/campaigns/" + id, "plans.done.campaign-closed");
    }

    private CampaignPages.Fresh page(Shell shell, Inspector me, Problems problems, CampaignForm form) {
        List<Team> mine = organisations.teams(me.organisation()).stream().filter(team -> me.teams().contains(team.id())).toList();
        return new CampaignPages.Fresh(shell.at("/desk/plans/campaigns/new"), problems, form, mine, plans.country(me));
    }
}
