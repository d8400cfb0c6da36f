package org.tayanych.orders.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Trail;
import org.tayanych.inspections.Trails;
import org.tayanych.orders.EntryKind;
import org.tayanych.vocabulary.Money;

/** What came of each finding, step by step: ordered, extended, verified, fined, paid, appealed. */
@Component
class OrderTrails implements Trails {

    private static final Map<EntryKind, String> WORDS = Map.ofEntries(
            Map.entry(EntryKind.DEMAND_ISSUED, "orders.trail.demanded"),
            Map.entry(EntryKind.DEMAND_EXTENDED, "orders.trail.extended"),
            Map.entry(EntryKind.DEMAND_CLAIMED, "orders.trail.claimed"),
            Map.entry(EntryKind.DEMAND_VERIFIED, "orders.trail.verified"),
            Map.entry(EntryKind.DEMAND_PARTLY, "orders.trail.partly"),
            Map.entry(EntryKind.DEMAND_NOT_DONE, "orders.trail.not_done"),
            Map.entry(EntryKind.DEMAND_CANCELLED, "orders.trail.cancelled"),
            Map.entry(EntryKind.FINE_PROPOSED, "orders.trail.proposed"),
            Map.entry(EntryKind.FINE_IMPOSED, "orders.trail.imposed"),
            Map.entry(EntryKind.FINE_REDUCED, "orders.trail.reduced"),
            Map.entry(EntryKind.FINE_CANCELLED, "orders.trail.fine_cancelled"),
            Map.entry(EntryKind.FINE_APPEALED, "orders.trail.appealed"),
            Map.entry(EntryKind.FINE_CONFIRMED, "orders.trail.confirmed"),
            Map.entry(EntryKind.FINE_PAID, "orders.trail.paid"),
            Map.entry(EntryKind.FINE_REFUNDED, "orders.trail.refunded"),
            Map.entry(EntryKind.FINE_FORWARDED, "orders.trail.forwarded"),
            Map.entry(EntryKind.SUSPENDED, "orders.trail.suspended"),
            Map.entry(EntryKind.SUSPENSION_LIFTED, "orders.trail.lifted"),
            Map.entry(EntryKind.LODGED, "orders.trail.lodged"),
            Map.entry(EntryKind.HEARING, "orders.trail.hearing"),
            Map.entry(EntryKind.DECIDED, "orders.trail.decided"));

    private final JdbcClient db;

    OrderTrails(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Trail> of(Inspection inspection) {
        List<Trail> trails = new ArrayList<>();
        inspection.days().act().ifPresent(act -> trails.add(new Trail(
                Optional.empty(), act, "orders.file.link", List.of(), "/desk/inspections/" + inspection.id() + "/orders")));
        trails.addAll(db.sql("""
                select e.kind, e.day, e.until, e.amount, e.currency, o.number,
                       coalesce(d.finding, f.finding, s.finding, pf.finding, ps.finding) as finding,
                       case when d.id is not null then '/desk/orders/' || d.order_
                            when f.id is not null then '/desk/fines/' || f.id
                            when s.id is not null then '/desk/suspensions/' || s.id
                            else '/desk/proceedings/' || p.id end as path
                from orders.counts_event e
                left join orders.demand d on d.id = e.subject
                left join orders.order_ o on o.id = d.order_
                left join orders.fine f on f.id = e.subject
                left join orders.suspension s on s.id = e.subject
                left join orders.proceeding p on p.id = e.subject
                left join orders.fine pf on pf.id = p.fine
                left join orders.suspension ps on ps.id = p.suspension
                where e.inspection = :inspection and e.kind = any(:kinds)
                order by e.seq""")
                .param("inspection", inspection.id().value())
                .param("kinds", WORDS.keySet().stream().map(EntryKind::name).toArray(String[]::new))
                .query((row, n) -> trail(row))
                .list());
        return trails;
    }

    private static Trail trail(ResultSet row) throws SQLException {
        EntryKind kind = EntryKind.valueOf(row.getString("kind"));
        @Nullable UUID finding = row.getObject("finding", UUID.class);
        return new Trail(
                Optional.ofNullable(finding).map(FindingId::new),
                row.getObject("day", LocalDate.class),
                Objects.requireNonNull(WORDS.get(kind)),
                args(kind, row),
                row.getString("path"));
    }

    private static List<Object> args(EntryKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case DEMAND_ISSUED -> List.of(row.getString("number"), row.getObject("until", LocalDate.class));
            case DEMAND_EXTENDED -> List.of(row.getObject("until", LocalDate.class));
            case FINE_PROPOSED, FINE_IMPOSED, FINE_REDUCED, FINE_PAID, FINE_REFUNDED ->
                    List.of(new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))));
            default -> List.of();
        };
    }
}
