package org.tayanych.inspections.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.NewInspection;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.TeamId;

/** A new inspection as it was filled in. */
public record NewForm(
        Optional<UUID> workplace, Optional<UUID> team, Optional<Ground> ground, TypedDay planned, boolean unannounced,
        Secret about, Optional<UUID> follows) {

    /** Letters in what is written about it. */
    static final int LONGEST = 4000;

    static NewForm of(Typed typed) {
        return new NewForm(
                typed.code("workplace").flatMap(Numbers::id),
                typed.code("team").flatMap(Numbers::id),
                typed.oneOf(Ground.class, "ground"),
                TypedDay.of(typed, "planned"),
                typed.code("told").filter("no"::equals).isPresent(),
                typed.secret("about"),
                typed.code("follows").flatMap(Numbers::id));
    }

    Problems check() {
        Problems problems = Problems.none();
        if (workplace.isEmpty()) {
            problems.add("workplace", "inspections.no_workplace");
        }
        if (ground.isEmpty()) {
            problems.add("ground", "inspections.no_ground");
        }
        if (!planned.blank() && planned.read().isEmpty()) {
            problems.addDate("planned", "inspections.no_day");
        }
        if (about.length() > LONGEST) {
            problems.add("about", "inspections.too_long", LONGEST);
        }
        return problems;
    }

    /** After {@link #check} found nothing. Whoever is in one team does not choose. */
    NewInspection wish(Inspector me) {
        TeamId chosen = team.map(TeamId::new).orElseGet(() -> me.teams().stream().findFirst().orElseThrow());
        return new NewInspection(new WorkplaceId(workplace.orElseThrow()), chosen, ground.orElseThrow(), planned.read(),
                unannounced, about, follows.map(InspectionId::new));
    }
}
