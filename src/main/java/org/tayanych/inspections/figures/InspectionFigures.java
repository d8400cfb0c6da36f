package org.tayanych.inspections.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Measure.Unit;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/**
 * What inspectorates did, counted from the rows: visits by the day of the visit, findings by the same day and without struck
 * ones, stops by the day they began. Lost days are those of the period alone, so two periods never count one day twice.
 */
@Component
public class InspectionFigures implements Tallies {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    /**
     * How one measure is made.
     *
     * @param rows table expression; the inspection is {@code i}
     * @param day condition on the days
     */
    private record Made(Measure measure, String value, String rows, String day) {}

    private static final String VISITS = "inspections.inspection i";
    private static final String VISITED = "i.visited_on between :from and :until";
    private static final String BLOCKS = "inspections.block b join inspections.inspection i on i.id = b.inspection";
    private static final String ACTED = "i.act_on between :from and :until and i.visited_on is not null";

    private static final List<Made> ALL = List.of(
            new Made(new Measure("inspections", Unit.COUNT, false), "count(*)", VISITS, VISITED),
            new Made(new Measure("inspections_refused", Unit.COUNT, false), "count(*)",
                    "inspections.event e join inspections.inspection i on i.id = e.inspection",
                    "e.kind = 'NOT_VISITED' and e.new_code = 'ENTRY_REFUSED' and e.day between :from and :until"),
            new Made(new Measure("inspections_blocked", Unit.COUNT, false), "count(*)", BLOCKS,
                    "b.blocked_on between :from and :until"),
            new Made(new Measure("days_lost", Unit.DAYS, false), """
                    sum(least(coalesce(b.lifted_on, :today), cast(:until as date) + 1, :today)
                        - greatest(b.blocked_on, :from))""",
                    BLOCKS, "b.blocked_on <= least(:until, :today) and coalesce(b.lifted_on, :today) > :from"),
            new Made(new Measure("inspections_unannounced", Unit.COUNT, false), "count(*)", VISITS, VISITED + " and i.unannounced"),
            new Made(new Measure("violations", Unit.COUNT, false), "count(*)",
                    "inspections.finding f join inspections.inspection i on i.id = f.inspection",
                    "f.found_on between :from and :until and f.struck_at is null"),
            new Made(new Measure("workers_covered", Unit.COUNT, true), "sum(i.workers_covered)", VISITS, VISITED),
            new Made(new Measure("days_to_act_median", Unit.DAYS, false), percentile("0.5"), VISITS, ACTED),
            new Made(new Measure("days_to_act_p90", Unit.DAYS, false), percentile("0.9"), VISITS, ACTED));

    private final JdbcClient db;
    private final Clock clock;

    InspectionFigures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<Measure> measures() {
        return ALL.stream().map(Made::measure).toList();
    }

    @Override
    public List<Tally> count(Country country, Period period, Cut cut) {
        List<Tally> tallies = new ArrayList<>();
        for (Made made : ALL) {
            part(made, cut).ifPresent(part -> tallies.addAll(count(made, part, cut, country, period)));
        }
        return tallies;
    }

    @Override
    public Optional<String> rowsOf(Measure measure) {
        return Optional.ofNullable(switch (measure.code()) {
            case "inspections", "workers_covered" -> "/desk/inspections/figures/visits";
            case "inspections_unannounced" -> "/desk/inspections/figures/unannounced";
            case "inspections_refused" -> "/desk/inspections/figures/refused";
            case "days_to_act_median", "days_to_act_p90" -> "/desk/inspections/figures/acts";
            case "inspections_blocked", "days_lost" -> "/desk/inspections/blocked";
            case "violations" -> "/desk/inspections/figures/violations";
            default -> null;
        });
    }

    private static Optional<String> part(Made made, Cut cut) {
        return switch (cut) {
            case WHOLE -> Optional.of("''");
            case REGION -> Optional.of("coalesce(i.region, '-')");
            case SECTOR -> Optional.of("i.sector");
            case SIZE -> Optional.of("i.size");
            case GROUND -> Optional.of("i.ground");
            case RULE -> made.rows().equals(BLOCKS) ? Optional.of("b.rule") : Optional.empty();
        };
    }

    private List<Tally> count(Made made, String part, Cut cut, Country country, Period period) {
        String sql = "select %s as part, coalesce(%s, 0) as value, count(*) as rows from %s"
                .formatted(part, made.value(), made.rows())
                + " join access.organisation o on o.id = i.organisation and o.kind = 'INSPECTORATE' and o.country = :country"
                + " where " + made.day() + (cut == Cut.WHOLE ? "" : " group by 1 order by 1");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return db.sql(sql)
                .param("country", country.code())
                .param("from", period.from())
                .param("until", period.until() == null ? today : period.until())
                .param("today", today)
                .query((row, number) -> tally(made.measure(), row))
                .list();
    }

    private static Tally tally(Measure measure, ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value").stripTrailingZeros();
        return new Tally(measure, row.getString("part"), value.scale() < 0 ? value.setScale(0) : value, row.getLong("rows"));
    }

    private static String percentile(String share) {
        return "percentile_cont(" + share + ") within group (order by i.act_on - i.visited_on)";
    }
}
