package org.tayanych.orders.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/**
 * Orders, fines, suspensions, hearings and appeals of all inspectorates of a country, and how long it takes.
 *
 * <ul>
 *   <li>{@code orders}: issued in the period. {@code orders_verified}: orders whose last demand was closed in the period, all
 *       that was not cancelled being verified. {@code orders_on_time}: those of them where every demand was done by the
 *       deadline that held, extensions included.
 *   <li>{@code fines_imposed}: as decided on days of the period, in som; what was reduced or cancelled later stays in, what was
 *       struck out as an error does not. {@code fines_paid}: paid on days of the period less what was given back.
 *   <li>{@code suspensions}: begun. {@code court_hearings}: held. {@code act_appeals}: lodged against acts, orders, fines
 *       and suspensions.
 *   <li>{@code days_to_result_median} and {@code _p90}: days from the visit to the verification, of the demands verified in
 *       the period: the value that half, or nine of ten, do not exceed (PostgreSQL {@code percentile_cont}: between two rows it
 *       lies on the line that joins them), rounded to a tenth. None for a part without such a demand.
 * </ul>
 */
@Component
class OrderTallies implements Tallies {

    private static final String DAYS = "days_to_result";
    /** Whose rows, of which days; every row with the inspection whose place it is cut by. */
    private static final String ROWS = """
            from orders.counted c join inspections.inspection i on i.id = c.inspection
            where c.measure = :measure and c.day >= :from and (cast(:until as date) is null or c.day <= :until)
              and c.organisation = any(cast(:whose as uuid[]))
            group by 1""";

    private static final Measure MEDIAN = new Measure(DAYS + "_median", Measure.Unit.DAYS, false);
    private static final Measure P90 = new Measure(DAYS + "_p90", Measure.Unit.DAYS, false);

    private static final List<Measure> SUMS = List.of(
            new Measure("orders", Measure.Unit.COUNT, false),
            new Measure("orders_verified", Measure.Unit.COUNT, false),
            new Measure("orders_on_time", Measure.Unit.COUNT, false),
            new Measure("fines_imposed", Measure.Unit.KGS, false),
            new Measure("fines_paid", Measure.Unit.KGS, false),
            new Measure("suspensions", Measure.Unit.COUNT, false),
            new Measure("court_hearings", Measure.Unit.COUNT, false),
            new Measure("act_appeals", Measure.Unit.COUNT, false));

    private final JdbcClient db;
    private final Organisations organisations;

    OrderTallies(JdbcClient db, Organisations organisations) {
        this.db = db;
        this.organisations = organisations;
    }

    @Override
    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>(SUMS);
        all.add(MEDIAN);
        all.add(P90);
        return all;
    }

    @Override
    public List<Tally> count(Country country, Period period, Cut cut) {
        Optional<String> part = part(cut);
        if (part.isEmpty()) {
            return List.of();
        }
        List<Tally> tallies = new ArrayList<>();
        for (Measure measure : SUMS) {
            List<Tally> found = asked("select %s as part, count(*) as rows, coalesce(sum(c.value), 0) as value".formatted(part.get()),
                            measure.code(), country, period)
                    .query((row, n) -> new Tally(measure, row.getString("part"), row.getBigDecimal("value"), row.getLong("rows")))
                    .list();
            tallies.addAll(found.isEmpty() && cut == Cut.WHOLE ? List.of(Tally.of(measure, "", 0)) : found);
        }
        tallies.addAll(days(MEDIAN, 0.5, part.get(), country, period));
        tallies.addAll(days(P90, 0.9, part.get(), country, period));
        return tallies;
    }

    private List<Tally> days(Measure measure, double share, String part, Country country, Period period) {
        return asked("""
                select %s as part, count(*) as rows,
                       round(percentile_cont(:share) within group (order by c.value)::numeric, 1) as value""".formatted(part),
                        DAYS, country, period)
                .param("share", share)
                .query((row, n) -> new Tally(measure, row.getString("part"), row.getBigDecimal("value"), row.getLong("rows")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, String measure, Country country, Period period) {
        return db.sql(select + "\n" + ROWS)
                .param("measure", measure)
                .param("from", period.from())
                .param("until", period.until())
                .param("whose", inspectorates(country));
    }

    private String[] inspectorates(Country country) {
        return organisations.all().stream()
                .filter(one -> one.kind() == Organisation.Kind.INSPECTORATE && one.country().equals(country))
                .map(one -> one.id().toString())
                .toArray(String[]::new);
    }

    private static Optional<String> part(Cut cut) {
        return switch (cut) {
            case WHOLE -> Optional.of("''");
            case REGION -> Optional.of("coalesce(i.region, '-')");
            case SECTOR -> Optional.of("i.sector");
            case SIZE -> Optional.of("i.size");
            case GROUND, RULE -> Optional.empty();
        };
    }

    @Override
    public Optional<String> rowsOf(Measure measure) {
        return Optional.of("/desk/orders/figures/" + measure.code());
    }
}
