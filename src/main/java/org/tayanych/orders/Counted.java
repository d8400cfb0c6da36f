package org.tayanych.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.Period;

/**
 * The very rows that a published figure counts, read from the same view {@code orders.counted} as the figure itself. Only those
 * of the reader's teams: the figure counts every inspectorate of the country.
 */
@Component
public class Counted {

    /** Lines on one leaf. */
    public static final int LEAF = 100;

    /**
     * @param kind {@code ORDER}, {@code FINE}, {@code SUSPENSION} or {@code PROCEEDING}
     * @param value what the row adds: 1, an amount in som, or days
     */
    public record Row(UUID id, String kind, InspectionId inspection, WorkplaceId workplace, LocalDate day, BigDecimal value) {

        public String path() {
            return "/desk/" + kind.toLowerCase(Locale.ROOT) + "s/" + id;
        }
    }

    /** @param value all rows together; of days without meaning */
    public record Sum(long rows, BigDecimal value) {}

    private final JdbcClient db;

    Counted(JdbcClient db) {
        this.db = db;
    }

    /** @param leaf from 1 */
    public List<Row> page(Inspector reader, String measure, Period period, int leaf) {
        return asked("select *", "order by day, row limit %d offset %d".formatted(LEAF, (Math.max(leaf, 1) - 1) * LEAF),
                        reader, measure, period)
                .query((row, n) -> new Row(
                        row.getObject("row", UUID.class),
                        row.getString("kind"),
                        new InspectionId(row.getObject("inspection", UUID.class)),
                        new WorkplaceId(row.getObject("workplace", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value")))
                .list();
    }

    public Sum sum(Inspector reader, String measure, Period period) {
        return asked("select count(*) as rows, coalesce(sum(value), 0) as value", "", reader, measure, period)
                .query((row, n) -> new Sum(row.getLong("rows"), row.getBigDecimal("value")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String select, String end, Inspector reader, String measure, Period period) {
        return db.sql("""
                %s from orders.counted where measure = :measure and team = any(cast(:teams as uuid[]))
                  and day >= :from and (cast(:until as date) is null or day <= :until) %s""".formatted(select, end))
                .param("measure", measure)
                .param("teams", EntryStore.teams(reader))
                .param("from", period.from())
                .param("until", period.until());
    }
}
