package org.tayanych.protection.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tayanych.protection.GbvType;
import org.tayanych.protection.Incident;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.GbvForm;
import org.tayanych.vocabulary.PerpetratorRole;

/**
 * An incident as it was filled in. Only the form of violence is required; when is asked for the doctor's sake.
 *
 * @param agreed the worker agreed that the type is written down
 */
public record IncidentForm(
        Set<GbvForm> forms,
        Optional<PerpetratorRole> role,
        Set<GbvType> fitting,
        boolean agreed,
        String day,
        String month,
        String year,
        String time,
        boolean planNeeded,
        Secret plan) {

    static final int LONGEST_PLAN = 20_000;

    /** Members work by the clock of Kyrgyzstan. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    static IncidentForm blank() {
        return new IncidentForm(Set.of(), Optional.empty(), Set.of(), false, "", "", "", "", false, Secret.NOTHING);
    }

    static IncidentForm of(Typed typed) {
        Set<GbvForm> forms = EnumSet.noneOf(GbvForm.class);
        typed.codes("forms").forEach(code -> Coded.find(GbvForm.class, code).ifPresent(forms::add));
        Set<GbvType> fitting = EnumSet.noneOf(GbvType.class);
        for (GbvType type : GbvType.values()) {
            if (typed.codes("types").contains(type.name())) {
                fitting.add(type);
            }
        }
        return new IncidentForm(forms, typed.oneOf(PerpetratorRole.class, "role"), fitting, typed.ticked("agreed"),
                typed.code("on-day").orElse(""), typed.code("on-month").orElse(""), typed.code("on-year").orElse(""),
                typed.code("time").orElse(""), typed.ticked("planNeeded"), typed.secret("plan"));
    }

    Problems check(Instant now) {
        Problems problems = Problems.none();
        if (forms.isEmpty()) {
            problems.add("forms", "protection.violence.no_form");
        }
        if (!fitting.isEmpty() && !agreed) {
            problems.add("agreed", "protection.violence.no_consent");
        }
        if (dated() && happened().isEmpty()) {
            problems.addDate("on", "protection.violence.no_day");
        }
        if (happened().filter(moment -> moment.isAfter(now)).isPresent()) {
            problems.addDate("on", "protection.violence.future");
        }
        if (plan.length() > LONGEST_PLAN) {
            problems.add("plan", "protection.violence.plan_too_long", LONGEST_PLAN);
        }
        return problems;
    }

    /** After {@link #check} found nothing. */
    Incident incident() {
        return new Incident(forms, role.orElse(PerpetratorRole.UNKNOWN), happened().orElse(null),
                agreed ? GbvType.first(fitting).orElse(null) : null, planNeeded, plan);
    }

    private boolean dated() {
        return !(day + month + year + time).isEmpty();
    }

    /** Without an hour the day's beginning counts, so that no limit seems later than it is. */
    private Optional<Instant> happened() {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            LocalTime hour = time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time);
            return Optional.of(date.atTime(hour).atZone(ZONE).toInstant());
        } catch (NumberFormatException | DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
