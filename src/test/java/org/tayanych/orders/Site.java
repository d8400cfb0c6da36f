package org.tayanych.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.house.House;
import org.tayanych.house.World;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.NewInspection;
import org.tayanych.inspections.Outcome;
import org.tayanych.inspections.Severity;
import org.tayanych.inspections.State;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.SealedField;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Topic;

/** An inspectorate with an inspector and a workplace that was visited thirty days ago; the act was drawn the day after. */
final class Site {

    /** As the room below names it: words are sealed under the name of their field. */
    private static final SealedField FINDING = () -> "INSPECTION_FINDING";

    final House house;
    final World.Place place;
    final World.Person person;
    final Inspector inspector;
    final LocalDate today;
    final WorkplaceId workplace;
    final InspectionId inspection;

    Site(House house) {
        this(house, house.world().inspectorate());
    }

    Site(House house, World.Place place) {
        this(house, place, place.inspector());
    }

    Site(House house, World.Place place, World.Person person) {
        this.house = house;
        this.place = place;
        this.person = person;
        this.inspector = house.world().inspector(person);
        this.today = house.bean(Orders.class).today();
        this.workplace = house.bean(Workplaces.class).add(place.organisation(), Optional.empty(),
                NewWorkplace.of("Тигүү цехи " + UUID.randomUUID().toString().substring(0, 6), new Isic("C14"), 40,
                        new Region("KG-O")));
        this.inspection = visit(Optional.empty(), today.minusDays(30), State.ACT_DRAWN);
    }

    /** A visit on this day. */
    InspectionId visit(Optional<InspectionId> follows, LocalDate day, State state) {
        Outcome begun = house.bean(Inspections.class).begin(inspector, new NewInspection(workplace, place.intake(),
                follows.isPresent() ? Ground.FOLLOW_UP : Ground.PLAN, Optional.of(day), true, Secret.NOTHING, follows));
        InspectionId id = ((Outcome.Done) begun).id();
        house.database().sql("""
                update inspections.inspection set state = :state, started_on = :day, visited_on = :day, act_on = :act where id = :id""")
                .param("state", state.name()).param("day", day)
                .param("act", state == State.VISITED ? null : day.plusDays(1)).param("id", id.value()).update();
        return id;
    }

    FindingId finding(Severity severity) {
        return finding(inspection, Topic.B01, severity);
    }

    FindingId finding(InspectionId of, Topic topic, Severity severity) {
        UUID id = UUID.randomUUID();
        CaseKey key = house.bean(Vault.class).open(of.subject(), inspector.keyring(), Purpose.CASE_WORK).orElseThrow();
        house.database().sql("""
                insert into inspections.finding (id, inspection, organisation, topic, provision, article, law_version, severity,
                    workers_affected, found_on, words)
                values (:id, :inspection, :organisation, :topic, 'KG-PAY-LATE', '94.4', 'KG 2026-11-21', :severity, 12, :day,
                    :words)""")
                .param("id", id).param("inspection", of.value()).param("organisation", place.organisation().value())
                .param("topic", topic.name()).param("severity", severity.name()).param("day", today.minusDays(30))
                .param("words", key.seal(Secret.of("Айлык эки ай кечиктирилген"), FINDING, id).atRest()).update();
        return new FindingId(id);
    }

    void strike(FindingId finding) {
        CaseKey key = house.bean(Vault.class).open(inspection.subject(), inspector.keyring(), Purpose.CASE_WORK).orElseThrow();
        house.database().sql("update inspections.finding set struck_at = :now, struck = :why where id = :id")
                .param("now", Instant.now(house.clock()).atOffset(ZoneOffset.UTC))
                .param("why", key.seal(Secret.of("жаңылыш"), () -> "INSPECTION_FINDING_STRUCK", finding.value()).atRest())
                .param("id", finding.value()).update();
    }

    OpenFile open() {
        return house.bean(OpenFiles.class).open(inspection, inspector).orElseThrow();
    }

    /** An order of ten days ago about this finding, due five days ago. */
    Order ordered(FindingId finding) {
        return ordered(finding, today.minusDays(10), today.minusDays(5));
    }

    Order ordered(FindingId finding, LocalDate day, LocalDate due) {
        Written written = house.bean(Orders.class).issue(open(), new Orders.NewOrder(day,
                List.of(new Orders.NewOrder.Part(finding, Secret.of("Айлыкты төлөп берүү"), due))));
        return order(done(written));
    }

    Order order(UUID id) {
        return house.bean(Orders.class).find(open(), new OrderId(id)).orElseThrow();
    }

    /** A fine of 23,000 som of eight days ago. */
    Fine fined(FindingId finding) {
        return fine(done(house.bean(Fines.class).begin(open(), contract(Optional.of(finding), "23000", today.minusDays(8)))));
    }

    Fines.NewFine contract(Optional<FindingId> finding, String amount, LocalDate day) {
        return new Fines.NewFine(false, finding, new Fine.Ground.Provision("KG-FINE-CONTRACT"),
                Money.som(amount), day, Secret.NOTHING);
    }

    Fine fine(UUID id) {
        return house.bean(Fines.class).find(open(), new FineId(id)).orElseThrow();
    }

    static UUID done(Written written) {
        if (written instanceof Written.Done(UUID id)) {
            return id;
        }
        throw new AssertionError("not written: " + written);
    }

    static Refusal refused(Written written) {
        if (written instanceof Written.Refused(Refusal why)) {
            return why;
        }
        throw new AssertionError("not refused: " + written);
    }
}
