package org.tayanych.plans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tayanych.access.Team;
import org.tayanych.plans.Campaign;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;

/**
 * Beginning a plan.
 *
 * @param teams to choose from, when there is more than one
 * @param campaigns that are open
 */
public record NewPlanPage(
        Shell shell, Problems problems, PlanForm typed, List<Team> teams, List<Campaign> campaigns, LocalDate today) implements Page {

    public List<Option> quarters() {
        return PlanForm.quarters(today).stream()
                .map(first -> Option.of(first.toString(), Quarters.name(shell.words(), first), first.toString().equals(typed.quarter())))
                .toList();
    }

    public List<Option> teamOptions() {
        return teams.stream().map(team -> Option.of(team.id().toString(), team.name(), team.id().toString().equals(typed.team()))).toList();
    }

    public List<Option> offices() {
        List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.office.none"), typed.office().isEmpty())));
        typed.journeys().keySet().forEach(region ->
                all.add(Option.of(region.code(), say(region.key()), region.code().equals(typed.office()))));
        return all;
    }

    public List<Option> campaignOptions() {
        List<Option> all = new ArrayList<>(List.of(Option.of("", say("plans.campaign.none"), typed.campaign().isEmpty())));
        campaigns.forEach(campaign -> all.add(Option.of(campaign.id().toString(), campaign.title().reveal(),
                campaign.id().toString().equals(typed.campaign()))));
        return all;
    }

    public List<Region> regions() {
        return List.copyOf(typed.journeys().keySet());
    }

    public Secret journey(Region region) {
        return typed.journeys().getOrDefault(region, Secret.NOTHING);
    }
}
