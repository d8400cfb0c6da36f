package org.tayanych.protection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.GbvForm;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.PerpetratorRole;

/**
 * Something that was done to the worker, as the worker told it. No proof is asked for.
 *
 * @param happened null when it was not said
 * @param type null when the worker did not agree that the type is written down, or none fits
 * @param plan the safety plan, made with the worker; may be nothing
 */
public record Incident(
        Set<GbvForm> forms,
        PerpetratorRole role,
        @Nullable Instant happened,
        @Nullable GbvType type,
        boolean planNeeded,
        Secret plan) {

    /** An incident with who wrote it down and when. */
    public record Written(Instant at, MemberId by, Incident incident) {}

    /** Empty when no medical care is pressing, or it was not said when it happened. */
    public Optional<MedicalTime> medical(Instant now) {
        return forms.stream().anyMatch(GbvForm::medicalCare)
                ? Optional.ofNullable(happened).map(moment -> MedicalTime.after(moment, now))
                : Optional.empty();
    }

    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("FORMS", forms.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        lines.put("ROLE", role.name());
        lines.put("HAPPENED", happened == null ? "" : happened.toString());
        lines.put("TYPE", type == null ? "" : type.name());
        lines.put("PLAN_NEEDED", Boolean.toString(planNeeded));
        return lines;
    }

    static Incident of(Map<String, String> lines, Secret plan) {
        Set<GbvForm> forms = EnumSet.noneOf(GbvForm.class);
        for (String code : lines.getOrDefault("FORMS", "").split(" ")) {
            Coded.find(GbvForm.class, code).ifPresent(forms::add);
        }
        String happened = lines.getOrDefault("HAPPENED", "");
        String type = lines.getOrDefault("TYPE", "");
        return new Incident(
                forms,
                PerpetratorRole.valueOf(lines.getOrDefault("ROLE", PerpetratorRole.UNKNOWN.name())),
                happened.isEmpty() ? null : Instant.parse(happened),
                type.isEmpty() ? null : GbvType.valueOf(type),
                Boolean.parseBoolean(lines.get("PLAN_NEEDED")),
                plan);
    }
}
