package org.tayanych.signals.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/**
 * Written appeals: those that arrived in the period; those answered in it, in time; and how many calendar days an answer took,
 * by the middle one. An answer is what goes back to whoever sent the appeal; one that was handed on to another body counts as
 * answered, one that the worker took back counts as arrived and as nothing else. An appeal is a person, so small parts are not
 * published. Where the worker did not agree to tell the region or the kind of work, the part is {@code -}.
 */
@Component
class SignalFigures implements Tallies {

    static final Measure APPEALS = new Measure("written_appeals", Measure.Unit.COUNT, true);
    static final Measure IN_TIME = new Measure("appeals_answered_in_time", Measure.Unit.COUNT, true);
    static final Measure DAYS = new Measure("days_to_answer_median", Measure.Unit.DAYS, true);

    private static final String INSPECTORATES = """
            s.country = :country and s.organisation in
                (select id from access.organisation where kind = 'INSPECTORATE' and country = :country)""";

    private final JdbcClient db;

    SignalFigures(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Measure> measures() {
        return List.of(APPEALS, IN_TIME, DAYS);
    }

    @Override
    public List<Tally> count(Country country, Period period, Cut cut) {
        Optional<String> part = switch (cut) {
            case WHOLE -> Optional.of("''");
            case REGION -> Optional.of("coalesce(s.region, '-')");
            case SECTOR -> Optional.of("coalesce(s.sector, '-')");
            case SIZE, GROUND, RULE -> Optional.empty();
        };
        return part.map(by -> count(country, period, by, cut == Cut.WHOLE)).orElse(List.of());
    }

    private List<Tally> count(Country country, Period period, String by, boolean whole) {
        List<Tally> found = new ArrayList<>(rows("""
                select %s as part, count(*) as rows from signals.signal s
                where %s and s.arrived_on between :from and :until group by 1
                """.formatted(by, INSPECTORATES), country, period,
                row -> Tally.of(APPEALS, row.getString("part"), row.getLong("rows"))));
        rows("""
                select %s as part, count(*) as rows,
                    count(*) filter (where s.answered_on <= s.answer_by) as in_time,
                    percentile_cont(0.5) within group (order by s.answered_on - s.arrived_on) as days
                from signals.signal s
                where %s and s.state <> 'WITHDRAWN' and s.answered_on between :from and :until group by 1
                """.formatted(by, INSPECTORATES), country, period, SignalFigures::answered).forEach(found::addAll);
        return whole ? withNothing(found) : found;
    }

    private static List<Tally> answered(ResultSet row) throws SQLException {
        String part = row.getString("part");
        BigDecimal days = BigDecimal.valueOf(row.getDouble("days")).setScale(1, RoundingMode.HALF_UP);
        return List.of(Tally.of(IN_TIME, part, row.getLong("in_time")), new Tally(DAYS, part, days, row.getLong("rows")));
    }

    /** The whole is never left out; where nothing was answered there is no middle day. */
    private static List<Tally> withNothing(List<Tally> found) {
        List<Tally> all = new ArrayList<>(found);
        for (Measure measure : List.of(APPEALS, IN_TIME)) {
            if (found.stream().noneMatch(tally -> tally.measure().equals(measure))) {
                all.add(Tally.of(measure, "", 0));
            }
        }
        return all;
    }

    private <T> List<T> rows(String sql, Country country, Period period, Read<T> read) {
        LocalDate until = period.until();
        return db.sql(sql)
                .param("country", country.code())
                .param("from", period.from())
                .param("until", until == null ? LocalDate.of(9999, 12, 31) : until)
                .query((row, n) -> read.of(row)).list();
    }

    /** How a row becomes figures. */
    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Override
    public Optional<String> rowsOf(Measure measure) {
        if (!measures().contains(measure)) {
            return Optional.empty();
        }
        return Optional.of(measure.equals(APPEALS) ? "/desk/signals/arrived" : "/desk/signals/answered");
    }
}
