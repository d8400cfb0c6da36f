package org.tayanych.inspections.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tayanych.employers.Workplace;
import org.tayanych.inspections.Ground;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.TeamId;

/**
 * Beginning an inspection: the workplace is looked for first.
 *
 * @param find what was looked for
 * @param teams those of the inspector
 */
public record NewPage(
        Shell shell, NewForm form, Secret find, List<Workplace> found, List<Choice> teams, Optional<UUID> follows,
        Problems problems) implements Page {

    /** A team to choose. */
    public record Choice(TeamId id, String name) {}

    public List<Option> workplaces() {
        return found.stream().map(place -> Option.of(place.id().value().toString(), place.name(), found.size() == 1)
                .hinted(about(place))).toList();
    }

    private String about(Workplace place) {
        String region = place.region().map(each -> say(each.key())).orElse("–");
        String tax = place.taxNumber().map(number -> " · " + say("inspections.tax", number)).orElse("");
        return region + " · " + say(place.sector().key()) + " · " + say(place.size().key()) + tax;
    }

    public List<Option> grounds() {
        return Stream.of(Ground.values())
                .map(each -> Option.of(each.name(), say(each.key()), form.ground().filter(each::equals).isPresent()
                        || form.ground().isEmpty() && follows.isPresent() && each == Ground.FOLLOW_UP))
                .toList();
    }

    public List<Option> told() {
        return List.of(
                Option.of("yes", say("inspections.told.yes"), !form.unannounced()),
                Option.of("no", say("inspections.told.no"), form.unannounced()).hinted(say("inspections.told.hint")));
    }

    public List<Option> teamOptions() {
        return teams.stream().map(team -> Option.of(team.id().toString(), team.name(),
                form.team().filter(team.id().value()::equals).isPresent())).toList();
    }

    /** Whether a search was made that found nothing. */
    public boolean nothing() {
        return found.isEmpty() && !find.isBlank();
    }
}
