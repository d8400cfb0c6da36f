package org.tayanych.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;

/** How orders and their demands rest. What a row says of where it stands follows from its history and is written with it. */
@Component
class OrderStore {

    private final JdbcClient db;
    private final EntryStore entries;

    OrderStore(JdbcClient db, EntryStore entries) {
        this.db = db;
        this.entries = entries;
    }

    /** One order of an inspection is written at a time. */
    void lock(InspectionId inspection) {
        db.sql("select id from inspections.inspection where id = :id for no key update")
                .param("id", inspection.value()).query(UUID.class).single();
    }

    void insert(OrderId id, OpenFile file, String number, LocalDate day, Instant now) {
        db.sql("""
                insert into orders.order_ (id, inspection, organisation, team, workplace, number, issued_on, issued_by, at, state)
                values (:id, :inspection, :organisation, :team, :workplace, :number, :day, :by, :now, 'RUNNING')""")
                .param("id", id.value())
                .param("inspection", file.id().value())
                .param("organisation", file.inspection().organisation().value())
                .param("team", file.inspection().team().value())
                .param("workplace", file.inspection().workplace().value())
                .param("number", number)
                .param("day", day)
                .param("by", file.reader().id().value())
                .param("now", EntryStore.at(now))
                .update();
    }

    void insert(Demand.Id id, OrderId order, OpenFile file, FindingId finding, Sealed words, LocalDate due) {
        db.sql("""
                insert into orders.demand (id, order_, inspection, finding, organisation, team, workplace, words, first_due, due,
                    state)
                values (:id, :order, :inspection, :finding, :organisation, :team, :workplace, :words, :due, :due, 'ISSUED')""")
                .param("id", id.value())
                .param("order", order.value())
                .param("inspection", file.id().value())
                .param("finding", finding.value())
                .param("organisation", file.inspection().organisation().value())
                .param("team", file.inspection().team().value())
                .param("workplace", file.inspection().workplace().value())
                .param("words", words.atRest())
                .param("due", due)
                .update();
    }

    boolean running(FindingId finding) {
        return db.sql("""
                select exists (select 1 from orders.demand
                               where finding = :finding and state in ('ISSUED', 'EXTENDED', 'PARTLY', 'CLAIMED'))""")
                .param("finding", finding.value()).query(Boolean.class).single();
    }

    boolean hasSuspension(Suspension.Id id, InspectionId inspection) {
        return db.sql("""
                select exists (select 1 from orders.suspension
                               where id = :id and inspection = :inspection and state <> 'STRUCK')""")
                .param("id", id.value()).param("inspection", inspection.value()).query(Boolean.class).single();
    }

    /** Whether another demand about the same finding is running. */
    boolean demandedAgain(Demand.Id id) {
        return db.sql("""
                select exists (select 1 from orders.demand d join orders.demand other on other.finding = d.finding
                               where d.id = :id and other.id <> d.id
                                 and other.state in ('ISSUED', 'EXTENDED', 'PARTLY', 'CLAIMED'))""")
                .param("id", id.value()).query(Boolean.class).single();
    }

    /** Takes hold of the order first, then of the demand: whoever writes about another demand of the order waits. */
    Optional<OrderId> take(Demand.Id id, InspectionId inspection) {
        return db.sql("""
                select o.id from orders.order_ o
                where o.id = (select order_ from orders.demand where id = :id) and o.inspection = :inspection for update""")
                .param("id", id.value())
                .param("inspection", inspection.value())
                .query(UUID.class).optional().map(OrderId::new);
    }

    boolean take(OrderId id, InspectionId inspection) {
        return db.sql("select id from orders.order_ where id = :id and inspection = :inspection for update")
                .param("id", id.value())
                .param("inspection", inspection.value())
                .query(UUID.class).optional().isPresent();
    }

    void keep(Demand.Id id, OrderId order, DemandStanding standing) {
        db.sql("""
                update orders.demand set state = :state, due = :due, done_on = :done, closed_on = :closed,
                    verified_on = case when :state = 'VERIFIED' then cast(:closed as date) end
                where id = :id""")
                .param("id", id.value())
                .param("state", standing.issued().name())
                .param("due", standing.due())
                .param("done", standing.doneOn())
                .param("closed", standing.closedOn())
                .update();
        refresh(order);
    }

    /** What the demands come to. */
    void refresh(OrderId order) {
        db.sql("""
                update orders.order_ o set state = s.state, next_due = s.next_due, waiting = s.waiting,
                    closed_on = case when s.state <> 'RUNNING' then s.closed_on end,
                    on_time = s.state = 'VERIFIED' and s.on_time
                from (
                    select case when bool_or(state in ('ISSUED', 'EXTENDED', 'PARTLY', 'CLAIMED')) then 'RUNNING'
                                when bool_or(state = 'NOT_DONE') then 'NOT_DONE'
                                when bool_or(state = 'VERIFIED') then 'VERIFIED' else 'CANCELLED' end as state,
                           min(due) filter (where state in ('ISSUED', 'EXTENDED', 'PARTLY')) as next_due,
                           count(*) filter (where state = 'CLAIMED') as waiting,
                           max(closed_on) as closed_on,
                           coalesce(bool_and(done_on <= due) filter (where state = 'VERIFIED'), false) as on_time
                    from orders.demand where order_ = :order
                ) s
                where o.id = :order""")
                .param("order", order.value()).update();
    }

    void served(OrderId order) {
        db.sql("""
                update orders.order_ set served_on =
                    (select max(day) from orders.counts_event where subject = :order and kind = 'ORDER_SERVED')
                where id = :order""")
                .param("order", order.value()).update();
    }

    List<Order> of(OpenFile file) {
        List<Demand> none = List.of();
        Map<OrderId, List<Demand>> demands = demands(file);
        return db.sql("select * from orders.order_ where inspection = :inspection order by at, id")
                .param("inspection", file.id().value())
                .query((row, n) -> order(row, file.key()))
                .list().stream()
                .map(order -> new Order(order.id(), order.inspection(), order.number(), order.issuedOn(), order.issuedBy(),
                        order.state(), order.served(), demands.getOrDefault(order.id(), none), order.history()))
                .toList();
    }

    private Map<OrderId, List<Demand>> demands(OpenFile file) {
        record Of(OrderId order, Demand demand) {}
        return db.sql("select * from orders.demand where inspection = :inspection order by due, id")
                .param("inspection", file.id().value())
                .query((row, n) -> new Of(new OrderId(row.getObject("order_", UUID.class)), demand(row, file.key())))
                .list().stream()
                .collect(Collectors.groupingBy(Of::order,
                        Collectors.mapping(Of::demand, Collectors.toList())));
    }

    private Order order(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Order(
                new OrderId(id),
                new InspectionId(row.getObject("inspection", UUID.class)),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new MemberId(row.getObject("issued_by", UUID.class)),
                Order.State.valueOf(row.getString("state")),
                EntryStore.day(row, "served_on"),
                List.of(),
                entries.of(List.of(id), key).getOrDefault(id, List.of()));
    }

    private Demand demand(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Demand(
                new Demand.Id(id),
                new FindingId(row.getObject("finding", UUID.class)),
                key.open(Sealed.fromRest(row.getBytes("words")), OrderField.ORDER_DEMAND, id),
                row.getObject("first_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Demand.State.valueOf(row.getString("state")),
                EntryStore.day(row, "done_on"),
                EntryStore.day(row, "closed_on"),
                entries.of(List.of(id), key).getOrDefault(id, List.of()));
    }
}
