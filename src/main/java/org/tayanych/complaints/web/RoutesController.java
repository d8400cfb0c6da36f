package org.tayanych.complaints.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Administrator;
import org.tayanych.access.Gate;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.access.Team;
import org.tayanych.complaints.Route;
import org.tayanych.complaints.Routes;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Option;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TopicGroup;

/** What the administrator's own organisation takes, and which of its teams. */
@Controller
class RoutesController {

    private final Routes routes;
    private final Organisations organisations;

    RoutesController(Routes routes, Organisations organisations) {
        this.routes = routes;
        this.organisations = organisations;
    }

    @Gate(Right.ADMINISTER)
    @GetMapping("/admin/routes")
    ModelAndView index(Shell shell, Administrator me) {
        return Pages.show("complaints/routes", page(shell, Problems.NONE, me.organisation(), Optional.empty()));
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/routes")
    ModelAndView create(Typed typed, Shell shell, Administrator me) {
        RouteForm form = RouteForm.of(typed);
        return switch (form.check(me.organisation())) {
            case Checked.Ok<Route>(Route route) -> routes.add(route)
                    ? Pages.to("/admin/routes", "complaints.routes.added")
                    : again(shell, me, form, Problems.none().add("team", "complaints.routes.there"));
            case Checked.Wrong<Route>(Problems problems) -> again(shell, me, form, problems);
        };
    }

    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/routes/remove")
    ModelAndView remove(Typed typed, Administrator me) {
        UUID id = typed.code("route").flatMap(RoutesController::id).orElseThrow(NotFound::new);
        if (!routes.remove(id, me.organisation())) {
            throw new NotFound();
        }
        return Pages.to("/admin/routes", "complaints.routes.removed");
    }

    private ModelAndView again(Shell shell, Administrator me, RouteForm form, Problems problems) {
        return Pages.again("complaints/routes", page(shell, problems, me.organisation(), Optional.of(form)));
    }

    private RoutesPage page(Shell shell, Problems problems, OrganisationId mine, Optional<RouteForm> typed) {
        Words words = shell.words();
        List<Team> teams = organisations.teams(mine).stream().filter(team -> team.kind() == Team.Kind.INTAKE).toList();
        return new RoutesPage(
                shell,
                problems,
                routes.of(mine).stream().map(route -> line(route, words)).toList(),
                teams.stream().map(team -> Option.of(team.id().toString(), team.name(),
                        typed.flatMap(RouteForm::team).filter(team.id()::equals).isPresent())).toList(),
                any(words, Country.all().stream()
                        .filter(country -> words.has(country.key()))
                        .map(country -> Option.of(country.code(), words.say(country.key()),
                                typed.flatMap(RouteForm::country).filter(country::equals).isPresent()))
                        .sorted(Comparator.comparing(Option::label))),
                any(words, Stream.of(Country.KG, Country.KZ, Country.UZ, Country.RU)
                        .flatMap(country -> Region.of(country).stream())
                        .map(region -> Option.of(region.code(), words.say(region.key()),
                                typed.flatMap(RouteForm::region).filter(region::equals).isPresent()))),
                any(words, Stream.of(TopicGroup.values())
                        .map(group -> Option.of(group.name(), words.say(group.key()),
                                typed.flatMap(RouteForm::group).filter(group::equals).isPresent()))));
    }

    private static List<Option> any(Words words, Stream<Option> options) {
        List<Option> all = options.toList();
        boolean none = all.stream().noneMatch(Option::chosen);
        return Stream.concat(Stream.of(Option.of("", words.say("complaints.routes.any"), none)), all.stream()).toList();
    }

    private RoutesPage.Line line(Route route, Words words) {
        List<String> parts = Stream.of(
                        Optional.ofNullable(route.region()).map(region -> words.say(region.key())),
                        Optional.ofNullable(route.country()).map(country -> words.say(country.key())),
                        Optional.ofNullable(route.group()).map(group -> words.say(group.key())))
                .flatMap(Optional::stream)
                .toList();
        return new RoutesPage.Line(
                route.id(),
                parts.isEmpty() ? words.say("complaints.routes.everything") : String.join(" · ", parts),
                organisations.team(route.team()).map(Team::name).orElse(""));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
