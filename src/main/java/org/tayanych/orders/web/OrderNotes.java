package org.tayanych.orders.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.orders.Orders;
import org.tayanych.site.DeskNote;
import org.tayanych.site.DeskNotes;
import org.tayanych.vocabulary.TeamId;

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
    public List<DeskNote> of(Collection<TeamId> teams) {
        Open open = open(teams);
        List<DeskNote> notes = new ArrayList<>();
        if (open.late() > 0) {
            notes.add(note("orders.note.overdue", open.late(), "OVERDUE"));
        }
        if (open.waiting() > 0) {
            notes.add(note("orders.note.waiting", open.waiting(), "TO_CHECK"));
        }
        return notes;
    }

    private static DeskNote note(String words, int many, String view) {
        return new DeskNote(words, List.of(many), "/desk/orders?view=" + view, view.equals("OVERDUE"), Right.INSPECT.name());
    }

    private Open open(Collection<TeamId> teams) {
        return db.sql("""
                select count(*) filter (where next_due < :today) as late, count(*) filter (where waiting > 0) as waiting
                from orders.order_ where state = 'RUNNING' and team = any(cast(:teams as uuid[]))""")
                .param("today", orders.today())
                .param("teams", teams.stream().map(Object::toString).toArray(String[]::new))
                .query((row, n) -> new Open(row.getInt("late"), row.getInt("waiting")))
                .single();
    }
}
