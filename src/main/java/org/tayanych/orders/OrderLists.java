package org.tayanych.orders;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;

/** Work lists over clear columns: nothing is opened. Only what belongs to the reader's teams. */
@Component
public class OrderLists {

    /** Lines on one leaf. */
    public static final int LEAF = 50;

    /** Counts stop here. */
    public static final int COUNTS_UP_TO = 100;

    private static final String NO_AMOUNT = "cast(null as numeric) as amount, cast(null as text) as currency";

    /** Which list. Words: {@code orders.view.<name>}. */
    public enum View {
        /** A deadline has passed, and it is not done. */
        OVERDUE("order_", "t.state = 'RUNNING' and t.next_due < :today", "t.next_due, t.id"),
        RUNNING("order_", "t.state = 'RUNNING'", "t.next_due nulls last, t.id"),
        /** Done, the employer says: somebody has to look. */
        TO_CHECK("order_", "t.state = 'RUNNING' and t.waiting > 0", "t.issued_on, t.id"),
        UNPAID("fine", "t.due > t.paid", "t.decided_on, t.id"),
        SUSPENDED("suspension", "t.state = 'SUSPENDED'", "t.from_on, t.id"),
        BEFORE_COURT("proceeding", "t.state = 'OPEN'", "t.next_hearing nulls last, t.lodged_on, t.id"),
        ALL("order_", "true", "t.issued_on desc, t.id");

        private final String table;
        private final String where;
        private final String order;

        View(String table, String where, String order) {
            this.table = table;
            this.where = where;
            this.order = order;
        }

        public String key() {
            return "orders.view." + name();
        }

        private String columns() {
            return switch (table) {
                case "order_" -> "t.number, t.issued_on as day, t.next_due as until, 'orders.order.' || t.state as state, " + NO_AMOUNT;
                case "fine" -> "t.number, t.decided_on as day, cast(null as date) as until, 'orders.fine.' || t.state as state,"
                        + " t.due - t.paid as amount, t.currency";
                case "suspension" -> "'' as number, t.from_on as day, cast(null as date) as until,"
                        + " 'orders.suspended.' || t.what as state, " + NO_AMOUNT;
                default -> "'' as number, t.lodged_on as day, t.next_hearing as until, 'orders.proceeding.' || t.kind as state, "
                        + NO_AMOUNT;
            };
        }

        private String path() {
            return switch (table) {
                case "order_" -> "/desk/orders/";
                case "fine" -> "/desk/fines/";
                case "suspension" -> "/desk/suspensions/";
                default -> "/desk/proceedings/";
            };
        }
    }

    /** @param mine only what belongs to the reader's own inspections */
    public record Filter(View view, Optional<Region> region, Optional<Sector> sector, boolean mine) {}

    /**
     * @param day issued, decided, suspended or lodged
     * @param until the next deadline or hearing
     * @param state key of its words
     * @param amount what is still to be paid
     */
    public record Line(
            String path, String number, WorkplaceId workplace, LocalDate day, Optional<LocalDate> until, String state,
            Optional<Money> amount) {}

    private final JdbcClient db;
    private final Ledger ledger;

    OrderLists(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /** @param leaf from 1 */
    public List<Line> page(Inspector reader, Filter filter, int leaf) {
        View view = filter.view();
        return asked("select t.id, t.workplace, %s".formatted(view.columns()), filter,
                        "order by %s limit %d offset :skip".formatted(view.order, LEAF), reader)
                .param("skip", (Math.max(leaf, 1) - 1) * LEAF)
                .query((row, n) -> line(row, view))
                .list();
    }

    public int count(Inspector reader, Filter filter) {
        return asked("select count(*)", filter, "", reader).query(Integer.class).single();
    }

    /** How many lines each list has, up to one above {@link #COUNTS_UP_TO}. */
    public Map<View, Integer> counts(Inspector reader) {
        Map<View, Integer> counts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            Filter all = new Filter(view, Optional.empty(), Optional.empty(), false);
            counts.put(view, asked("select count(*) from (select 1", all,
                    "limit %d) few".formatted(COUNTS_UP_TO + 1), reader).query(Integer.class).single());
        }
        return counts;
    }

    private JdbcClient.StatementSpec asked(String select, Filter filter, String end, Inspector reader) {
        var asked = db.sql("""
                %s from orders.%s t join inspections.inspection i on i.id = t.inspection
                where t.team = any(cast(:teams as uuid[])) and %s %s %s %s %s""".formatted(
                        select, filter.view().table, filter.view().where,
                        filter.region().isPresent() ? "and i.region = :region" : "",
                        filter.sector().isPresent() ? "and i.sector = :sector" : "",
                        filter.mine() ? "and i.inspector = :me" : "", end))
                .param("teams", EntryStore.teams(reader))
                .param("today", ledger.today())
                .param("me", reader.id().value());
        filter.region().ifPresent(region -> asked.param("region", region.code()));
        filter.sector().ifPresent(sector -> asked.param("sector", sector.name()));
        return asked;
    }

    private static Line line(ResultSet row, View view) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Line(
                view.path() + row.getObject("id", UUID.class),
                row.getString("number"),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                row.getObject("day", LocalDate.class),
                EntryStore.day(row, "until"),
                row.getString("state"),
                amount == null
                        ? Optional.empty()
                        : Optional.of(new Money(amount, Currency.getInstance(row.getString("currency")))));
    }
}
