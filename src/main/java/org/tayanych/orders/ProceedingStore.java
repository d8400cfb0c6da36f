package org.tayanych.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.Proceeding.Against;
import org.tayanych.vault.CaseKey;

/** How proceedings rest. */
@Component
class ProceedingStore {

    /** What a step needs to know of a proceeding. */
    record Held(Proceeding.Kind kind, Against against) {}

    private final JdbcClient db;
    private final EntryStore entries;

    ProceedingStore(JdbcClient db, EntryStore entries) {
        this.db = db;
        this.entries = entries;
    }

    void insert(Proceeding.Id id, OpenFile file, Proceeding.Kind kind, Against against, Proceeding.Stops stops, LocalDate lodged, Instant now) {
        db.sql("""
                insert into orders.proceeding (id, inspection, order_, fine, suspension, organisation, team, workplace, kind, stops,
                    written_by, at, state, lodged_on)
                values (:id, :inspection, :order, :fine, :suspension, :organisation, :team, :workplace, :kind, :stops, :by, :now,
                    'OPEN', :lodged)""")
                .param("id", id.value())
                .param("inspection", file.id().value())
                .param("order", against instanceof Against.TheOrder(OrderId order) ? order.value() : null)
                .param("fine", against instanceof Against.TheFine(FineId fine) ? fine.value() : null)
                .param("suspension", against instanceof Against.TheSuspension(Suspension.Id one) ? one.value() : null)
                .param("organisation", file.inspection().organisation().value())
                .param("team", file.inspection().team().value())
                .param("workplace", file.inspection().workplace().value())
                .param("kind", kind.name())
                .param("stops", stops.name())
                .param("by", file.reader().id().value())
                .param("now", EntryStore.at(now))
                .param("lodged", lodged)
                .update();
    }

    /** Takes hold of it; empty when it is none of this inspection's. */
    Optional<Held> take(Proceeding.Id id, InspectionId inspection) {
        return db.sql("select * from orders.proceeding where id = :id and inspection = :inspection for update")
                .param("id", id.value())
                .param("inspection", inspection.value())
                .query((row, n) -> new Held(Proceeding.Kind.valueOf(row.getString("kind")), against(row)))
                .optional();
    }

    void keep(Proceeding.Id id, ProceedingStanding standing) {
        db.sql("""
                update orders.proceeding set state = :state, next_hearing = :next, decided_on = :decided, outcome = :ruling
                where id = :id""")
                .param("id", id.value())
                .param("state", standing.state().name())
                .param("next", standing.nextHearing())
                .param("decided", standing.decided())
                .param("ruling", standing.ruling())
                .update();
    }

    List<Proceeding> of(OpenFile file) {
        return db.sql("select * from orders.proceeding where inspection = :inspection order by at, id")
                .param("inspection", file.id().value())
                .query((row, n) -> proceeding(row, file.key()))
                .list();
    }

    private Proceeding proceeding(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Proceeding(
                new Proceeding.Id(id),
                new InspectionId(row.getObject("inspection", UUID.class)),
                against(row),
                Proceeding.Kind.valueOf(row.getString("kind")),
                Proceeding.Stops.valueOf(row.getString("stops")),
                Proceeding.State.valueOf(row.getString("state")),
                row.getObject("lodged_on", LocalDate.class),
                EntryStore.day(row, "next_hearing"),
                EntryStore.day(row, "decided_on"),
                Optional.ofNullable(row.getString("outcome")).map(Proceeding.Ruling::valueOf),
                entries.of(List.of(id), key).getOrDefault(id, List.of()));
    }

    private static Against against(ResultSet row) throws SQLException {
        @Nullable UUID order = row.getObject("order_", UUID.class);
        @Nullable UUID fine = row.getObject("fine", UUID.class);
        @Nullable UUID suspension = row.getObject("suspension", UUID.class);
        if (order != null) {
            return new Against.TheOrder(new OrderId(order));
        }
        if (fine != null) {
            return new Against.TheFine(new FineId(fine));
        }
        return suspension == null ? new Against.Act() : new Against.TheSuspension(new Suspension.Id(suspension));
    }
}
