package org.tayanych.plans.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.Campaigns;
import org.tayanych.plans.PlanOutcome;
import org.tayanych.plans.Plans;
import org.tayanych.plans.StepEntry;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The sheet of one campaign, and writing its steps. */
@Controller
class SheetController {

    private final Sheets sheets;
    private final Campaigns campaigns;
    private final Plans plans;

    SheetController(Sheets sheets, Campaigns campaigns, Plans plans) {
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.plans = plans;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/campaigns/{campaign}")
    ModelAndView sheet(Shell shell, Inspector me, @PathVariable String campaign) {
        Campaigns.Sheet sheet = sheets.open(campaign, me);
        return Pages.show("plans/campaign",
                new CampaignPages.Sheet(shell, sheet, sheets.colleagues(sheet.campaign()), plans.today(me)));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/plans/campaigns/{campaign}/{step}")
    ModelAndView step(Shell shell, Inspector me, @PathVariable String campaign, @PathVariable String step) {
        Campaigns.Sheet sheet = sheets.open(campaign, me);
        StepForm typed = StepForm.of(sheet.steps().get(step(step).ordinal()));
        return Pages.show("plans/step", page(shell, sheet, step(step), Problems.NONE, typed));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/plans/campaigns/{campaign}/{step}")
    ModelAndView write(Shell shell, Inspector me, @PathVariable String campaign, @PathVariable String step, Typed typed) {
        Campaigns.Sheet sheet = sheets.open(campaign, me);
        StepForm form = StepForm.of(typed);
        return switch (form.check(step(step), sheets.colleagues(sheet.campaign()))) {
            case Checked.Wrong<StepEntry>(Problems problems) -> Pages.again("plans/step", page(shell, sheet, step(step), problems, form));
            case Checked.Ok<StepEntry>(StepEntry entry) -> switch (campaigns.write(sheet.campaign().id(), me, entry)) {
                case PlanOutcome.Done done -> Pages.to("/desk/plans/campaigns/" + sheet.campaign().id(), "plans.done.step");
                case PlanOutcome.Refused(PlanOutcome.Reason why) ->
                    Pages.again("plans/step", page(shell, sheet, step(step), Ways.refused(why), form));
            };
        };
    }

    private CampaignPages.One page(Shell shell, Campaigns.Sheet sheet, Campaign.Step step, Problems problems, StepForm typed) {
        return new CampaignPages.One(shell, problems, sheet.campaign(), step, typed, sheets.colleagues(sheet.campaign()));
    }

    private static Campaign.Step step(String typed) {
        return Arrays.stream(Campaign.Step.values()).filter(step -> step.name().equals(typed)).findFirst().orElseThrow(NotFound::new);
    }
}
