package org.tayanych.orders;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;

/** How fines rest. State and amounts beside a fine follow from its history and are written with it. */
@Component
class FineStore {

    /** A fine that is about to be written. @param typed the article as typed, when it is in no law pack */
    record Row(
            FineId id, String number, Optional<FindingId> finding, @Nullable String provision, @Nullable Sealed typed,
            Currency currency) {}

    private final JdbcClient db;
    private final EntryStore entries;

    FineStore(JdbcClient db, EntryStore entries) {
        this.db = db;
        this.entries = entries;
    }

    /** For what an order demanded: the last order about the finding. */
    void insert(Row row, OpenFile file, Instant now) {
        db.sql("""
                insert into orders.fine (id, inspection, order_, finding, organisation, team, workplace, number, ground,
                    ground_typed, currency, written_by, at, state, imposed, due, paid)
                values (:id, :inspection,
                    (select d.order_ from orders.demand d join orders.order_ o on o.id = d.order_
                     where d.finding = :finding order by o.at desc limit 1),
                    :finding, :organisation, :team, :workplace, :number, :ground, :typed, :currency, :by, :now, 'STRUCK', 0, 0, 0)""")
                .param("id", row.id().value())
                .param("inspection", file.id().value())
                .param("finding", row.finding().map(FindingId::value).orElse(null))
                .param("organisation", file.inspection().organisation().value())
                .param("team", file.inspection().team().value())
                .param("workplace", file.inspection().workplace().value())
                .param("number", row.number())
                .param("ground", row.provision())
                .param("typed", row.typed() == null ? null : row.typed().atRest())
                .param("currency", row.currency().getCurrencyCode())
                .param("by", file.reader().id().value())
                .param("now", EntryStore.at(now))
                .update();
    }

    /** Takes hold of it; empty when it is none of this inspection's. */
    Optional<Currency> take(FineId id, InspectionId inspection) {
        return db.sql("select currency from orders.fine where id = :id and inspection = :inspection for update")
                .param("id", id.value())
                .param("inspection", inspection.value())
                .query((row, n) -> Currency.getInstance(row.getString("currency")))
                .optional();
    }

    void keep(FineId id, FineStanding standing) {
        db.sql("""
                update orders.fine set state = :state, imposed = :imposed, due = :due, paid = :paid, decided_on = :decided
                where id = :id""")
                .param("id", id.value())
                .param("state", standing.state().name())
                .param("imposed", standing.imposed().amount())
                .param("due", standing.decided() ? standing.due().amount() : BigDecimal.ZERO)
                .param("paid", standing.paid().amount())
                .param("decided", standing.decided() ? standing.since() : null)
                .update();
    }

    List<Fine> of(OpenFile file) {
        return db.sql("select * from orders.fine where inspection = :inspection order by at, id")
                .param("inspection", file.id().value())
                .query((row, n) -> fine(row, file.key()))
                .list();
    }

    private Fine fine(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<Entry> history = entries.of(List.of(id), key).getOrDefault(id, List.of());
        FineStanding standing = Standing.replay(
                        FineStanding.nothing(Currency.getInstance(row.getString("currency"))),
                        history.stream().filter(Entry::counts).map(Entry::step).toList())
                .orElseThrow(() -> new IllegalStateException("a history that does not follow from itself"));
        return new Fine(
                new FineId(id),
                new InspectionId(row.getObject("inspection", UUID.class)),
                Optional.ofNullable(row.getObject("order_", UUID.class)).map(OrderId::new),
                Optional.ofNullable(row.getObject("finding", UUID.class)).map(FindingId::new),
                row.getString("number"),
                ground(row, id, key),
                new MemberId(row.getObject("written_by", UUID.class)),
                standing,
                history);
    }

    private static Fine.Ground ground(ResultSet row, UUID id, CaseKey key) throws SQLException {
        byte[] typed = row.getBytes("ground_typed");
        return typed == null
                ? new Fine.Ground.Provision(row.getString("ground"))
                : new Fine.Ground.Typed(key.open(Sealed.fromRest(typed), OrderField.ORDER_FINE_GROUND, id));
    }
}
