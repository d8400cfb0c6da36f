package org.tayanych.plans.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tayanych.employers.Isic;
import org.tayanych.plans.Campaign;
import org.tayanych.plans.NewCampaign;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** A campaign as it is typed. */
public record CampaignForm(
        String team, Secret title, Optional<Topic> topic, String section, String region, Optional<SizeBand> size, TypedDay from,
        TypedDay until) {

    private static final int LONGEST_TITLE = 200;

    static CampaignForm blank(LocalDate today) {
        return new CampaignForm("", Secret.NOTHING, Optional.empty(), "", "", Optional.empty(), TypedDay.of(today),
                TypedDay.of(today.plusMonths(6)));
    }

    static CampaignForm of(Typed typed) {
        return new CampaignForm(typed.code("team").orElse(""), typed.secret("title"), typed.oneOf(Topic.class, "topic"),
                typed.code("section").orElse(""), typed.code("region").orElse(""), typed.oneOf(SizeBand.class, "size"),
                TypedDay.of(typed, "from"), TypedDay.of(typed, "until"));
    }

    Checked<NewCampaign> check(Set<TeamId> teams) {
        Problems problems = Problems.none();
        Optional<TeamId> whose = teams.size() == 1
                ? teams.stream().findFirst()
                : teams.stream().filter(each -> each.toString().equals(team)).findFirst();
        if (whose.isEmpty()) {
            problems.add("team", "plans.problem.team");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add("title", "plans.problem.title", LONGEST_TITLE);
        }
        if (topic.isEmpty()) {
            problems.add("topic", "plans.problem.topic");
        }
        Optional<LocalDate> first = from.read();
        Optional<LocalDate> last = until.read();
        if (first.isEmpty()) {
            problems.addDate("from", "plans.problem.day");
        }
        if (last.isEmpty() || first.isPresent() && last.get().isBefore(first.get())) {
            problems.addDate("until", "plans.problem.until");
        }
        Campaign.Target target = new Campaign.Target(Isic.parse(section).map(Isic::section), Region.of(region), size);
        return problems.isEmpty()
                ? new Checked.Ok<>(new NewCampaign(whose.orElseThrow(), title, topic.orElseThrow(), target, first.orElseThrow(), last.orElseThrow()))
                : new Checked.Wrong<>(problems);
    }
}
