package org.tayanych.evidence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** Editions and their figures. It knows no way to change one. */
@Component
class EditionStore {

    private final JdbcClient db;

    EditionStore(JdbcClient db) {
        this.db = db;
    }

    /** Makes whoever publishes wait for whoever is publishing, until the end of the transaction. */
    void alone() {
        db.sql("lock table evidence.edition in share row exclusive mode").update();
    }

    /** The number of the newest edition; zero when nothing was published. */
    long newest() {
        return db.sql("select coalesce(max(id), 0) from evidence.edition").query(Long.class).single();
    }

    long insert(int year, Instant at, MemberId by, OrganisationId organisation, Edition.Reason reason, boolean sample) {
        return db.sql("""
                insert into evidence.edition (year, published_at, published_by, organisation, reason, sample)
                values (:year, :at, :by, :organisation, :reason, :sample) returning id""")
                .param("year", year)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("organisation", organisation.value())
                .param("reason", reason.name())
                .param("sample", sample)
                .query(Long.class)
                .single();
    }

    void insert(long edition, Figure figure) {
        db.sql("""
                insert into evidence.figure (edition, indicator, span, cut, part, unit, value, rows, quality, running)
                values (:edition, :indicator, :span, :cut, :part, :unit, :value, :rows, :quality, :running)""")
                .param("edition", edition)
                .param("indicator", figure.indicator().code())
                .param("span", figure.span().code())
                .param("cut", figure.cut().name())
                .param("part", figure.part())
                .param("unit", figure.unit().name())
                .param("value", figure.value().orElse(null))
                .param("rows", figure.rows().isPresent() ? figure.rows().getAsLong() : null)
                .param("quality", figure.quality().name())
                .param("running", figure.note().equals(Edition.RUNNING))
                .update();
    }

    /** Each figure as its newest edition has it, withdrawn ones too. */
    List<Figure> current() {
        return db.sql("""
                select distinct on (indicator, span, cut, part)
                       indicator, span, cut, part, unit, value, rows, quality, running
                from evidence.figure order by indicator, span, cut, part, edition desc""")
                .query((row, n) -> figure(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Since when a place is known.
     *
     * @param published the edition it came with
     * @param hidden the first edition that held it back; empty when none did
     */
    record Since(Spot spot, long published, OptionalLong hidden) {}

    /** Of every place of this year. */
    List<Since> since(int year) {
        return db.sql("""
                select indicator, span, cut, part, min(edition) as published,
                       min(edition) filter (where quality = 'SUPPRESSED') as hidden
                from evidence.figure where left(span, 4) = :year group by indicator, span, cut, part""")
                .param("year", "%04d".formatted(year))
                .query((row, n) -> since(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Since> since(ResultSet row) throws SQLException {
        long published = row.getLong("published");
        long first = row.getLong("hidden");
        OptionalLong hidden = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(first);
        return spot(row).map(spot -> new Since(spot, published, hidden));
    }

    /** The newest first. */
    List<Edition> editions(int most) {
        return db.sql("""
                select e.id, e.year, e.published_at, e.reason, e.sample,
                       (select count(*) from evidence.figure f where f.edition = e.id) as figures
                from evidence.edition e order by e.id desc limit :most""")
                .param("most", most)
                .query((row, n) -> new Edition(row.getLong("id"), row.getInt("year"),
                        row.getTimestamp("published_at").toInstant(), Edition.Reason.valueOf(row.getString("reason")),
                        row.getBoolean("sample"), row.getInt("figures")))
                .list();
    }

    /** The newest first. A figure whose quality alone changed was not revised. */
    List<Revision> revisions(int most) {
        return db.sql("""
                with told as (
                    select f.*, e.published_at, e.reason, e.sample,
                           lag(f.value) over place as before, lag(f.running) over place as was_running,
                           lag(f.edition) over place as since
                    from evidence.figure f join evidence.edition e on e.id = f.edition
                    window place as (partition by f.indicator, f.span, f.cut, f.part order by f.edition))
                select * from told where since is not null and value is distinct from before
                order by edition desc, indicator, span, cut, part limit :most""")
                .param("most", most)
                .query((row, n) -> revision(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }


    private static Optional<Figure> figure(ResultSet row) throws SQLException {
        long rows = row.getLong("rows");
        OptionalLong counted = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(rows);
        Optional<BigDecimal> value = Optional.ofNullable(row.getBigDecimal("value"));
        Measure.Unit unit = Measure.Unit.valueOf(row.getString("unit"));
        Quality quality = Quality.valueOf(row.getString("quality"));
        String note = row.getBoolean("running") ? Edition.RUNNING : "";
        return spot(row).map(spot -> new Figure(spot.indicator(), spot.span(), spot.cut(), spot.part(), value, unit, counted,
                Source.REGISTER, quality, "", note));
    }

    /** Empty for a code that this version of the pages no longer explains. */
    private static Optional<Spot> spot(ResultSet row) throws SQLException {
        Optional<Span> span = Span.of(row.getString("span"));
        Cut cut = Cut.valueOf(row.getString("cut"));
        String part = row.getString("part");
        return Indicator.of(row.getString("indicator")).flatMap(indicator -> span.map(days -> new Spot(indicator, days, cut, part)));
    }

    private static Optional<Revision> revision(ResultSet row) throws SQLException {
        Measure.Unit unit = Measure.Unit.valueOf(row.getString("unit"));
        Optional<BigDecimal> before = Optional.ofNullable(row.getBigDecimal("before"));
        Optional<BigDecimal> after = Optional.ofNullable(row.getBigDecimal("value"));
        Instant at = row.getTimestamp("published_at").toInstant();
        Edition.Reason reason = Edition.Reason.valueOf(row.getString("reason"));
        boolean expected = row.getBoolean("was_running");
        boolean sample = row.getBoolean("sample");
        return spot(row).map(spot -> new Revision(
                spot.indicator(), spot.span(), spot.cut(), spot.part(), unit, before, after, at, reason, expected, sample));
    }
}
