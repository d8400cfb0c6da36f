package org.tayanych.plans.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tayanych.plans.CampaignId;
import org.tayanych.plans.Means;
import org.tayanych.plans.NewPlan;
import org.tayanych.plans.Plan;
import org.tayanych.plans.Weights;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;

/**
 * A plan as it is typed.
 *
 * @param journeys days of one journey by region, as typed; the office's own region costs none
 */
public record PlanForm(
        String team, String quarter, Secret inspectors, Secret days, Secret reserve, String office, Secret visits,
        Map<Region, Secret> journeys, String campaign, Secret slots) {

    private static final int MOST_INSPECTORS = 2000;
    private static final int MOST_DAYS = 92;
    private static final int MOST_RESERVE = 90;
    private static final int MOST_VISITS = 50;
    private static final int MOST_JOURNEY = 30;
    private static final int MOST_SLOTS = 5000;

    static PlanForm blank(Country country, LocalDate today) {
        Weights weights = Weights.shipped();
        Map<Region, Secret> journeys = new LinkedHashMap<>();
        Region.of(country).forEach(region -> journeys.put(region, Secret.of(weights.journey().days().toPlainString())));
        return new PlanForm("", quarters(today).get(1).toString(), Secret.NOTHING, Secret.NOTHING,
                Secret.of(String.valueOf(weights.reservePercent())), "", Secret.of(String.valueOf(weights.journey().visits())),
                journeys, "", Secret.NOTHING);
    }

    static PlanForm of(Typed typed, Country country) {
        Map<Region, Secret> journeys = new LinkedHashMap<>();
        Region.of(country).forEach(region -> journeys.put(region, typed.secret("journey-" + region.code())));
        return new PlanForm(typed.code("team").orElse(""), typed.code("quarter").orElse(""), typed.secret("inspectors"),
                typed.secret("days"), typed.secret("reserve"), typed.code("office").orElse(""), typed.secret("visits"), journeys,
                typed.code("campaign").orElse(""), typed.secret("slots"));
    }

    /** The quarter of today and the three after it, by their first days. */
    static List<LocalDate> quarters(LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return List.of(first, first.plusMonths(3), first.plusMonths(6), first.plusMonths(9));
    }

    /** @param teams of the inspector @param campaigns that a plan may carry */
    Checked<NewPlan> check(LocalDate today, Set<TeamId> teams, Set<CampaignId> campaigns) {
        Problems problems = Problems.none();
        Optional<TeamId> whose = teams.size() == 1
                ? teams.stream().findFirst()
                : teams.stream().filter(each -> each.toString().equals(team)).findFirst();
        if (whose.isEmpty()) {
            problems.add("team", "plans.problem.team");
        }
        Optional<LocalDate> first = quarters(today).stream().filter(each -> each.toString().equals(quarter)).findFirst();
        if (first.isEmpty()) {
            problems.add("quarter", "plans.problem.quarter");
        }
        int people = number(problems, "inspectors", 1, MOST_INSPECTORS, inspectors);
        int each = number(problems, "days", 1, MOST_DAYS, days);
        int kept = number(problems, "reserve", 0, MOST_RESERVE, reserve);
        int served = number(problems, "visits", 1, MOST_VISITS, visits);
        Map<Region, BigDecimal> ways = journeys(problems);
        Optional<Plan.Wanted> wanted = wanted(problems, campaigns);
        return problems.isEmpty()
                ? new Checked.Ok<>(new NewPlan(whose.orElseThrow(),
                        new Means(first.orElseThrow(), people, each, kept, Region.of(office), served, ways), wanted))
                : new Checked.Wrong<>(problems);
    }

    private Optional<Plan.Wanted> wanted(Problems problems, Set<CampaignId> campaigns) {
        Optional<CampaignId> chosen = campaigns.stream().filter(each -> each.toString().equals(campaign)).findFirst();
        return chosen.map(found -> new Plan.Wanted(found, number(problems, "slots", 1, MOST_SLOTS, slots)));
    }

    private Map<Region, BigDecimal> journeys(Problems problems) {
        Map<Region, BigDecimal> ways = new LinkedHashMap<>();
        journeys.forEach((region, typed) -> {
            String text = typed.reveal().strip().replace(',', '.');
            boolean number = text.matches("[0-9]{1,2}(\\.[0-9])?");
            if (!text.isEmpty() && (!number || new BigDecimal(text).intValue() > MOST_JOURNEY)) {
                problems.add("journey-" + region.code(), "plans.problem.journey", MOST_JOURNEY);
            } else if (number && !region.code().equals(office)) {
                ways.put(region, new BigDecimal(text));
            }
        });
        return ways;
    }

    private static int number(Problems problems, String field, int least, int most, Secret typed) {
        OptionalInt number = Whole.between(least, most, typed);
        if (number.isEmpty()) {
            problems.add(field, "plans.problem.number", least, most);
        }
        return number.orElse(least);
    }
}
