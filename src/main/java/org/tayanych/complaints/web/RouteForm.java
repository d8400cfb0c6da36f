package org.tayanych.complaints.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.complaints.Route;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.TopicGroup;

/** One rule, as it was typed: what is left open means "any". */
record RouteForm(
        Optional<TeamId> team, Optional<Country> country, Optional<Region> region, Optional<TopicGroup> group) {

    static RouteForm of(Typed typed) {
        return new RouteForm(
                typed.code("team").flatMap(RouteForm::team),
                typed.code("country").flatMap(Country::of),
                typed.code("region").flatMap(Region::of),
                typed.oneOf(TopicGroup.class, "group"));
    }

    Checked<Route> check(OrganisationId organisation) {
        Problems problems = Problems.none();
        if (team.isEmpty()) {
            problems.add("team", "complaints.routes.team.missing");
        }
        Optional<Country> of = region.map(Region::country);
        if (of.isPresent() && country.isPresent() && !of.equals(country)) {
            problems.add("region", "complaints.routes.region.wrong");
        }
        return problems.isEmpty()
                ? new Checked.Ok<>(new Route(UUID.randomUUID(), organisation, team.orElseThrow(),
                        country.or(() -> of).orElse(null), region.orElse(null), group.orElse(null)))
                : new Checked.Wrong<>(problems);
    }

    private static Optional<TeamId> team(String typed) {
        try {
            return Optional.of(TeamId.of(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
