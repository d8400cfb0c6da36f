package org.tayanych.inspections;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.tayanych.access.Inspector;
import org.tayanych.access.Role;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.Topic;

/** An inspectorate with an inspector, a chief inspector in the same team, and a garment workshop of forty. */
final class Bureau {

    final House house;
    final World world;
    final World.Place place;
    final World.Person inspectorPerson;
    final World.Person chiefPerson;
    final Inspector inspector;
    final Inspector chief;
    final Inspections inspections;
    final Steps steps;
    final Rules rules;
    final Visits visits;
    final Findings findings;
    final Acts acts;
    final WorkplaceId workshop;
    private final String workshopName = "Тигүү цехи " + UUID.randomUUID().toString().substring(0, 8);

    Bureau(House house) {
        this.house = house;
        world = house.world();
        place = world.inspectorate();
        inspectorPerson = place.enrol(Language.EN, Role.INSPECTOR, place.intake());
        chiefPerson = place.enrol(Language.EN, Role.CHIEF_INSPECTOR, place.intake());
        inspector = world.inspector(inspectorPerson);
        // The first member of a team gives the newcomer its key.
        house.bean(TeamKeys.class).grant(place.intake(), inspector.keyring(), chiefPerson.id());
        chief = world.inspector(chiefPerson);
        inspections = house.bean(Inspections.class);
        steps = house.bean(Steps.class);
        rules = house.bean(Rules.class);
        visits = house.bean(Visits.class);
        findings = house.bean(Findings.class);
        acts = house.bean(Acts.class);
        workshop = workplace(workshopName, 40, "KG-O");
    }

    String workplaceName() {
        return workshopName;
    }

    WorkplaceId workplace(String name, int workers, String region) {
        return house.bean(Workplaces.class).add(place.organisation(), Optional.empty(),
                NewWorkplace.of(name, new Isic("C14"), workers, new Region(region)));
    }

    LocalDate today() {
        return steps.today();
    }

    InspectionId draft(Ground ground, WorkplaceId at) {
        NewInspection wish = new NewInspection(at, place.intake(), ground, Optional.of(today()), false, Secret.NOTHING, Optional.empty());
        return ((Outcome.Done) inspections.begin(inspector, wish)).id();
    }

    InspectionId draft() {
        return draft(Ground.PLAN, workshop);
    }

    /** Approved by the chief inspector. */
    InspectionId approved(Ground ground, WorkplaceId at) {
        InspectionId id = draft(ground, at);
        done(steps.askApproval(id, inspector));
        done(steps.approve(id, chief));
        return id;
    }

    /** The inspector has set out with the garment checklist. */
    InspectionId out(Ground ground, WorkplaceId at) {
        InspectionId id = approved(ground, at);
        done(visits.choose(id, inspector, List.of("GENERAL", "GARMENT")));
        done(steps.setOut(id, inspector));
        return id;
    }

    /** Visited today, with twelve workers and these findings. */
    InspectionId visited(Findings.Entry... entries) {
        InspectionId id = out(Ground.PLAN, workshop);
        done(visits.take(id, inspector, sheet(UUID.randomUUID(), 12, entries)));
        return id;
    }

    Visits.Sheet sheet(UUID sync, int workers, Findings.Entry... entries) {
        return new Visits.Sheet(sync, today(), workers, Secret.NOTHING, List.of(), List.of(entries));
    }

    static Findings.Entry entry(String words) {
        return new Findings.Entry(new FindingId(UUID.randomUUID()), 0, Topic.B01, "KG-PAY-FREQ", Severity.SERIOUS, 5, Secret.of(words));
    }

    void switchOn(String rule, Set<Ground> spared, Set<SizeBand> sizes, int number) {
        Rules.Terms terms = new Rules.Terms(Optional.empty(), Optional.empty(), spared, sizes, Optional.of(number).filter(some -> some > 0));
        if (rules.switchOn(chief, rule, terms, Secret.of("the ministry's letter"), Secret.of("letter no. 7")) != Rules.Switched.DONE) {
            throw new AssertionError("not switched on: " + rule);
        }
    }

    Inspection now(InspectionId id) {
        return inspections.find(id, inspector).orElseThrow();
    }

    static void done(Outcome outcome) {
        if (!outcome.done()) {
            throw new AssertionError("not done: " + outcome);
        }
    }

    /** A picture as a telephone makes it, with hidden data that holds this word. */
    static byte[] photo(String hidden) {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
            byte[] bytes = jpeg.toByteArray();
            byte[] exif = ("Exif\0\0" + hidden).getBytes(StandardCharsets.ISO_8859_1);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(bytes, 0, 2);
            whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) ((exif.length + 2) >> 8), (byte) (exif.length + 2)});
            whole.write(exif);
            whole.write(bytes, 2, bytes.length - 2);
            return whole.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
