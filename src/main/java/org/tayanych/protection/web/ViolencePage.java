package org.tayanych.protection.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.protection.GbvType;
import org.tayanych.protection.Incident;
import org.tayanych.protection.MedicalTime;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.GbvForm;
import org.tayanych.vocabulary.PerpetratorRole;

/**
 * What specialists see of violence at work, or the way to them.
 *
 * @param canHand whether there are specialists to hand an ordinary case to
 */
public record ViolencePage(
        Shell shell,
        CaseFrame frame,
        boolean canHand,
        List<Incident.Written> incidents,
        IncidentForm form,
        Problems problems) implements Page {

    public List<Option> forms() {
        return Stream.of(GbvForm.values())
                .map(form -> Option.of(form.name(), say(form.key()), form().forms().contains(form)))
                .toList();
    }

    public List<Option> roles() {
        return Stream.of(PerpetratorRole.values())
                .map(role -> Option.of(role.name(), say(role.key()),
                        role == form.role().orElse(PerpetratorRole.UNKNOWN)))
                .toList();
    }

    public List<Option> types() {
        return Stream.of(GbvType.values())
                .map(type -> Option.of(type.name(), say("protection.type." + type), form.fitting().contains(type)))
                .toList();
    }

    public List<Option> agreed() {
        return List.of(Option.of("yes", say("protection.violence.agreed"), form.agreed()));
    }

    public List<Option> planNeeded() {
        return List.of(Option.of("yes", say("protection.violence.plan_needed"), form.planNeeded()));
    }

    public String forms(Incident incident) {
        return incident.forms().stream().map(Coded::key).map(key -> say(key)).collect(Collectors.joining(", "));
    }

    /** The most pressing time limits among what was written down. */
    public Optional<MedicalTime> medical() {
        return incidents.stream()
                .flatMap(written -> written.incident().medical(frame.now()).stream())
                .filter(time -> !time.over())
                .reduce((one, other) -> one.contraceptionHours() <= other.contraceptionHours() ? one : other);
    }
}
