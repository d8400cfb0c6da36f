package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * What is open against workplaces. Whoever weighs all of an organisation's workplaces at once joins the function
 * {@code orders.unfulfilled(organisation, today)} instead: one line a workplace with something open, columns {@code workplace},
 * {@code overdue}, {@code failed}, {@code unpaid} and {@code repeated} as below.
 */
@Component
public class Unfulfilled {

    /**
     * @param overdue demands past their deadline and not done
     * @param failed demands that ended not done
     * @param unpaid fines with something left to pay
     * @param repeated kinds of violation that two or more inspections found there
     */
    public record Open(WorkplaceId workplace, int overdue, int failed, int unpaid, int repeated) {}

    private final JdbcClient db;
    private final Ledger ledger;

    Unfulfilled(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /** Today, for these workplaces of the organisation; one with nothing open is left out. */
    public Map<WorkplaceId, Open> of(OrganisationId whose, Collection<WorkplaceId> workplaces) {
        LocalDate today = ledger.today();
        return db.sql("""
                select * from orders.unfulfilled(:whose, :today) where workplace = any(cast(:workplaces as uuid[]))""")
                .param("whose", whose.value())
                .param("today", today)
                .param("workplaces", workplaces.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query((row, n) -> new Open(new WorkplaceId(row.getObject("workplace", UUID.class)), row.getInt("overdue"),
                        row.getInt("failed"), row.getInt("unpaid"), row.getInt("repeated")))
                .list().stream().collect(Collectors.toMap(Open::workplace, Function.identity()));
    }
}
