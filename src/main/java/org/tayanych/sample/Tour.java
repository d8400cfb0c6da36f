package org.tayanych.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.access.Member;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.FineId;
import org.tayanych.orders.OpenFile;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.TeamId;

/** What has come about so far at the inspectorate, and who is there. */
final class Tour {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    final InspectorDesks desks;
    final Inspector inspector;
    final Inspector chief;
    final Member publisher;
    final TeamId team;
    final Map<String, WorkplaceId> workplaces = new HashMap<>();
    private final Map<String, InspectionId> visits = new HashMap<>();
    private final Map<String, FindingId> findings = new HashMap<>();
    private final Map<String, FineId> fines = new HashMap<>();
    private final Clock clock;

    Tour(InspectorDesks desks, Cast.Ready cast, Clock clock) {
        this.desks = desks;
        this.inspector = cast.inspector("inspector");
        this.chief = cast.inspector("chief");
        this.publisher = cast.worker("chief").member();
        this.team = cast.team("inspectorate/receiving");
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    WorkplaceId workplace(String key) {
        return Objects.requireNonNull(workplaces.get(key), key);
    }

    InspectionId visit(String key) {
        return Objects.requireNonNull(visits.get(key), key);
    }

    FindingId finding(String visit, String key) {
        return Objects.requireNonNull(findings.get(visit + "/" + key), key);
    }

    FineId fine(String visit) {
        return Objects.requireNonNull(fines.get(visit), visit);
    }

    void began(String key, InspectionId id) {
        visits.put(key, id);
    }

    FindingId draw(String visit, String key) {
        FindingId drawn = new FindingId(UUID.randomUUID());
        findings.put(visit + "/" + key, drawn);
        return drawn;
    }

    void fined(String visit, FineId id) {
        fines.put(visit, id);
    }

    /** The file of orders and fines of a visit, opened. */
    OpenFile file(String visit) {
        return desks.files().open(visit(visit), inspector).orElseThrow();
    }

    static Secret words(String text) {
        return text.isEmpty() ? Secret.NOTHING : Secret.of(text);
    }

    static Money som(String amount) {
        return Money.som(amount);
    }

    /** Everything in the sample world goes as it is told. */
    static void require(boolean went, Object what) {
        if (!went) {
            throw new IllegalStateException("the sample world went another way: " + what);
        }
    }
}
