package org.tayanych.counsel.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.HotlineSettings;
import org.tayanych.vocabulary.OrganisationId;

/**
 * How many cases were acted on before their limit, and how many were lost by one.
 *
 * <p>A limit is decided on the day somebody acted in time, otherwise on its last day. A case counts once a quarter: as
 * missed when any of its limits decided in that quarter was missed while the case was with us; as in time when the others
 * were acted on; as come too late when the limit had ended before the fact was written down here. Limits of cases that were closed
 * before they ended, and of facts that were dropped, do not count.
 */
@Component
public class LimitFigures {

    /** Quarters that a table goes back. */
    public static final int QUARTERS = 8;

    /**
     * @param begins first day of the quarter
     * @param late cases whose limit had ended before we knew of the fact
     * @param lost cases closed in this quarter as "out of time limit" (O17)
     */
    public record Quarter(LocalDate begins, int inTime, int missed, int late, int lost) {

        /** Of the cases whose limit ended with us or was acted on before; empty when there are none. */
        public OptionalInt percentInTime() {
            int all = inTime + missed;
            return all == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * inTime / all));
        }

        public String name() {
            return begins.getYear() + "/" + begins.get(IsoFields.QUARTER_OF_YEAR);
        }
    }

    private static final String COUNTS = """
            with decided as (
                select k.case_id, coalesce(k.settled = 'ACTED' and k.acted_on <= k.last_on, false) as in_time,
                       cast(f.added_at at time zone :zone as date) > k.last_on as late,
                       case when k.settled = 'ACTED' then least(k.acted_on, k.last_on) else k.last_on end as day
                from counsel.clock k
                    join counsel.fact f on f.id = k.fact_id
                    join hotline.case_file c on c.id = k.case_id
                where c.organisation = :organisation and f.dropped_at is null
                  and (k.settled = 'ACTED' or k.last_on < :today)
                  and (k.settled is not null or c.closed_at is null
                       or cast(c.closed_at at time zone :zone as date) > k.last_on)),
            cases as (
                select cast(date_trunc('quarter', day) as date) as quarter, case_id,
                       bool_or(not in_time and not late) as missed, bool_or(in_time) as in_time
                from decided where day >= :since group by 1, 2),
            lost as (
                select cast(date_trunc('quarter', closed_at at time zone :zone) as date) as quarter, count(*) as cases
                from hotline.case_file
                where organisation = :organisation and status = 'CLOSED' and 'O17' = any(outcomes)
                  and closed_at >= cast(:since as timestamp) at time zone :zone
                group by 1)
            select q.quarter,
                   (select count(*) from cases c where c.quarter = q.quarter and not missed and in_time) as in_time,
                   (select count(*) from cases c where c.quarter = q.quarter and missed) as missed,
                   (select count(*) from cases c where c.quarter = q.quarter and not missed and not in_time) as late,
                   coalesce((select cases from lost l where l.quarter = q.quarter), 0) as lost
            from (select cast(generate_series(
                    cast(:since as timestamp), cast(:today as timestamp), interval '3 months') as date) as quarter) q
            order by q.quarter desc""";

    private final JdbcClient db;
    private final CaseLimits cases;
    private final HotlineSettings settings;

    LimitFigures(JdbcClient db, CaseLimits cases, HotlineSettings settings) {
        this.db = db;
        this.cases = cases;
        this.settings = settings;
    }

    /** The quarter of today first, {@link #QUARTERS} in all; those with nothing in them too. */
    public List<Quarter> of(OrganisationId organisation) {
        LocalDate today = cases.today();
        LocalDate quarter = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return db.sql(COUNTS)
                .param("organisation", organisation.value())
                .param("zone", settings.zone().getId())
                .param("today", today)
                .param("since", quarter.minusMonths(3L * (QUARTERS - 1)))
                .query((row, n) -> quarter(row))
                .list();
    }

    private static Quarter quarter(ResultSet row) throws SQLException {
        return new Quarter(
                row.getObject("quarter", LocalDate.class),
                row.getInt("in_time"),
                row.getInt("missed"),
                row.getInt("late"),
                row.getInt("lost"));
    }
}
