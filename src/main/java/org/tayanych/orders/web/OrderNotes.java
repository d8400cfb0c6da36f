package org.tayanych.orders.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.DeskNote;
import org.tayanych.access.DeskNotes;
import org.tayanych.access.Right;
import org.tayanych.orders.Orders;

/** On the board of whoever leads inspectors: orders whose deadline has passed, and what waits to be looked at. */
@Component
class OrderNotes implements DeskNotes {

    private record Open(int late, int waiting) {}

    private final JdbcClient db;
    private final Orders orders;

    OrderNotes(JdbcClient db, Orders orders) {
        this.db = db;
        this.orders = orders;
    }

    @Override
    public List<DeskNote> of(CaseWorker reader) {
        List<DeskNote> notes = new ArrayList<>();
        if (reader.may(Right.INSPECT)) {
            Open open = open(reader);
            if (open.late() > 0) {
                notes.add(new DeskNote("orders.note.overdue", List.of(open.late()), "/desk/orders?view=OVERDUE", true));
            }
            if (open.waiting() > 0) {
                notes.add(new DeskNote("orders.note.waiting", List.of(open.waiting()), "/desk/orders?view=TO_CHECK", false));
            }
        }
        return notes;
    }

    private Open open(CaseWorker reader) {
        return db.sql("""
                select count(*) filter (where next_due < :today) as late, count(*) filter (where waiting > 0) as waiting
                from orders.order_ where state = 'RUNNING' and team = any(cast(:teams as uuid[]))""")
                .param("today", orders.today())
                .param("teams", reader.teams().stream().map(Object::toString).toArray(String[]::new))
                .query((row, n) -> new Open(row.getInt("late"), row.getInt("waiting")))
                .single();
    }
}
