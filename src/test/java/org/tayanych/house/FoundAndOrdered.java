package org.tayanych.house;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Inspection;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.signals.Referred;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;

/** What a visit comes to: it was made, something was found, an act was drawn and an order given. */
final class FoundAndOrdered {

    private FoundAndOrdered() {
    }

    static void at(House house, Referred world, Inspection inspection) {
        Inspector inspector = world.me();
        LocalDate today = house.bean(Orders.class).today();
        house.database().sql("""
                update inspections.inspection set state = 'ACT_DRAWN', started_on = :day, visited_on = :day, act_on = :day where id = :id
                """).param("day", today.minusDays(1)).param("id", inspection.id().value()).update();
        UUID finding = UUID.randomUUID();
        CaseKey key = house.bean(Vault.class).open(inspection.id().subject(), inspector.keyring(), Purpose.CASE_WORK).orElseThrow();
        house.database().sql("""
                insert into inspections.finding (id, inspection, organisation, topic, provision, article, law_version, severity,
                    workers_affected, found_on, words)
                values (:id, :inspection, :organisation, 'B01', 'KG-PAY-LATE', '94.4', 'KG 2026-11-21', 'SERIOUS', 12, :day, :words)
                """)
                .param("id", finding).param("inspection", inspection.id().value())
                .param("organisation", inspection.organisation().value()).param("day", today.minusDays(1))
                .param("words", key.seal(Secret.of("Айлык кечиктирилген"), () -> "INSPECTION_FINDING", finding).atRest()).update();
        OpenFile open = house.bean(OpenFiles.class).open(inspection.id(), inspector).orElseThrow();
        house.bean(Orders.class).issue(open, new Orders.NewOrder(today,
                List.of(new Orders.NewOrder.Part(new FindingId(finding), Secret.of("Айлыкты төлөп берүү"), today.plusDays(20)))));
    }
}
