package org.tayanych.counts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;
import org.tayanych.vocabulary.TeamId;

/**
 * The figures of a room that has a view with one row for everything that counts, and these columns: {@code measure}, {@code once}
 * (of rows with the same text only the first of the period counts), {@code nr}, {@code organisation}, {@code team}, {@code
 * region}, {@code sector}, {@code size}, {@code workplace}, {@code day}, {@code value}, {@code path}. Declare it as a bean. Only
 * rows of inspectorates count, each for the country of its inspectorate.
 */
public final class CountedView implements Tallies {

    /** Rows on one page. */
    public static final int PAGE = 50;

    /** One page of the rows of a figure. @param count of all pages @param value of all pages together */
    public record Found(List<CountedRow> rows, long count, BigDecimal value) {}

    private static final String COUNTING = """
            with counting as (
                select distinct on (f.measure, f.once) f.* from %s f join access.organisation o on o.id = f.organisation
                where o.kind = 'INSPECTORATE' and f.day >= :from and (:until::date is null or f.day <= :until) and %s
                order by f.measure, f.once, f.day, f.nr)
            """;

    private final JdbcClient db;
    private final String view;
    private final Map<String, Measure> measures;

    /** @param view with its schema: {@code accidents.figure}; also names the room its words are looked up in */
    public CountedView(JdbcClient db, String view, List<Measure> measures) {
        this.db = db;
        this.view = view;
        this.measures = measures.stream().collect(Collectors.toMap(Measure::code, Function.identity()));
    }

    @Override
    public List<Measure> measures() {
        return measures.values().stream().toList();
    }

    @Override
    public List<Tally> count(Country country, Period period, Cut cut) {
        Optional<String> column = column(cut);
        if (column.isEmpty()) {
            return List.of();
        }
        List<Tally> tallies = new ArrayList<>();
        bound(COUNTING.formatted(view, "o.country = :country")
                + "select measure, " + column.get() + " as part, sum(value) as value, count(*) as rows from counting group by 1, 2",
                period)
                .param("country", country.code())
                .query(row -> {
                    tally(row).ifPresent(tallies::add);
                });
        return cut == Cut.WHOLE ? withZeroes(tallies) : tallies;
    }

    @Override
    public Optional<String> rowsOf(Measure measure) {
        return measures.containsKey(measure.code()) ? Optional.of("/desk/counts/" + measure.code()) : Optional.empty();
    }

    /** Key of the measure's name. */
    public String key(Measure measure) {
        return view.substring(0, view.indexOf('.')) + ".measure." + measure.code();
    }

    /** The measure of this code. */
    public Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** The very rows that an organisation adds to a figure, the first day first. @param page from 1 */
    public Found rows(Measure measure, OrganisationId organisation, Period period, int page) {
        String counting = COUNTING.formatted(view, "f.measure = :measure and f.organisation = :organisation");
        List<CountedRow> rows = bound(counting + "select * from counting order by day, nr limit :most offset :skip", period)
                .param("measure", measure.code())
                .param("organisation", organisation.value())
                .param("most", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, n) -> row(row))
                .list();
        return bound(counting + "select count(*) as rows, coalesce(sum(value), 0) as value from counting", period)
                .param("measure", measure.code())
                .param("organisation", organisation.value())
                .query((row, n) -> new Found(rows, row.getLong("rows"), row.getBigDecimal("value")))
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Period period) {
        return db.sql(sql).param("from", period.from()).param("until", period.until());
    }

    private Optional<Tally> tally(ResultSet row) throws SQLException {
        Measure measure = measures.get(row.getString("measure"));
        return measure == null
                ? Optional.empty()
                : Optional.of(new Tally(measure, row.getString("part"), row.getBigDecimal("value"), row.getLong("rows")));
    }

    private List<Tally> withZeroes(List<Tally> tallies) {
        List<Tally> all = new ArrayList<>(tallies);
        measures.values().stream()
                .filter(measure -> tallies.stream().noneMatch(tally -> tally.measure().equals(measure)))
                .forEach(measure -> all.add(new Tally(measure, "", BigDecimal.ZERO, 0)));
        return all;
    }

    private static Optional<String> column(Cut cut) {
        return switch (cut) {
            case WHOLE -> Optional.of("''");
            case REGION -> Optional.of("coalesce(region, '-')");
            case SECTOR -> Optional.of("coalesce(sector, '-')");
            case SIZE -> Optional.of("coalesce(size, '-')");
            case GROUND, RULE -> Optional.empty();
        };
    }

    private static CountedRow row(ResultSet row) throws SQLException {
        return new CountedRow(
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("value"),
                Optional.ofNullable(row.getObject("workplace", UUID.class)).map(WorkplaceId::new),
                new TeamId(row.getObject("team", UUID.class)),
                row.getString("path"));
    }
}
