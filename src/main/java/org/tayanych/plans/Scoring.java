package org.tayanych.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Region;

/**
 * The risk score of every workplace of a register at once. What is known of a workplace is gathered from the rooms below as
 * counts ({@link #FACTS}); what that is worth stands in one expression ({@link #POINTS}) that takes nothing else: no
 * nationality, no person, and of signals only how many different voices there were.
 */
@Component
class Scoring {

    /**
     * Points of each part from the columns {@code isic, size, voices, accidents, serious, killed, overdue, failed, unpaid,
     * repeated, years, works_for, hires} of {@code f}; {@code years} is null for a workplace that was never visited.
     */
    static final String POINTS = """
                coalesce(division.points, section.points, 0) as sector,
                coalesce(band.points, 0) as size_points,
                (cast(string_to_array(:voices, ',') as int[]))[least(f.voices, :voicesMost) + 1] as signals,
                cast(least(:hurtMost, f.accidents * :hurtEach + f.serious * :hurtSerious + f.killed * :hurtKilled) as int) as accidents,
                cast(least(:ordersMost, f.overdue * :overdue + f.failed * :failed + f.unpaid * :unpaid + f.repeated * :repeated) as int) as orders,
                case when f.years is null then :never else least(:yearsMost, f.years * :yearsEach) end as years,
                least(:chainMost, case when f.works_for then :worksFor else 0 end + case when f.hires then :hires else 0 end) as chain
            """;

    /** Tables of points that {@link #POINTS} looks up. */
    static final String LOOKED_UP = """
                left join jsonb_to_recordset(cast(:sectors as jsonb)) as division(code text, points int) on division.code = f.isic
                left join jsonb_to_recordset(cast(:sectors as jsonb)) as section(code text, points int) on section.code = left(f.isic, 1)
                left join jsonb_to_recordset(cast(:sizes as jsonb)) as band(code text, points int) on band.code = f.size
            """;

    private static final String FACTS = """
            with visit as (
                select coalesce(m.merged_into, m.id) as workplace, max(i.visited_on) as last,
                       bool_or(i.visited_on is null and i.state not in ('CLOSED', 'REFUSED')) as under_way
                from inspections.inspection i join employers.workplace m on m.id = i.workplace
                where i.organisation = :organisation group by 1),
            voice as (select workplace, voices from signals.voices(:organisation, :signalsSince)),
            hurt as (
                select coalesce(m.merged_into, m.id) as workplace, count(*) as accidents, sum(a.serious) as serious, sum(a.killed) as killed
                from accidents.counted a join employers.workplace m on m.id = a.workplace
                where a.organisation = :organisation and a.happened_on between :hurtSince and :today group by 1),
            unmet as (
                select coalesce(m.merged_into, m.id) as workplace, sum(u.overdue) as overdue, sum(u.failed) as failed,
                       sum(u.unpaid) as unpaid, sum(u.repeated) as repeated
                from orders.unfulfilled(:organisation, :today) u join employers.workplace m on m.id = u.workplace group by 1),
            link as (
                select employer, other from employers.link
                where organisation = :organisation and kind = 'CONTRACTOR' and since <= :today and (until is null or until >= :today)),
            chain as (
                select employer, bool_or(works) as works_for, bool_or(not works) as hires
                from (select employer, true as works from link union all select other, false from link) ends group by employer),
            f as (
                select w.id, w.region, w.isic, w.size, visit.last,
                       coalesce(visit.under_way, false) as under_way,
                       coalesce(voice.voices, 0) as voices,
                       coalesce(hurt.accidents, 0) as accidents, coalesce(hurt.serious, 0) as serious, coalesce(hurt.killed, 0) as killed,
                       coalesce(unmet.overdue, 0) as overdue, coalesce(unmet.failed, 0) as failed,
                       coalesce(unmet.unpaid, 0) as unpaid, coalesce(unmet.repeated, 0) as repeated,
                       cast(extract(year from age(:today, visit.last)) as int) as years,
                       coalesce(chain.works_for, false) as works_for, coalesce(chain.hires, false) as hires
                from employers.workplace w
                    left join visit on visit.workplace = w.id
                    left join voice on voice.workplace = w.id
                    left join hurt on hurt.workplace = w.id
                    left join unmet on unmet.workplace = w.id
                    left join chain on chain.employer = w.employer
                where w.organisation = :organisation and w.country = :country and w.merged_into is null)
            """;

    private static final String TABLE = """
            create temporary table scored (
                id uuid, region text, isic text, last date, days numeric(6, 2), why text, rule text,
                sector int, size int, signals int, accidents int, orders int, years int, chain int, score int
            ) on commit drop
            """;

    private static final String FILL = """
            insert into scored
            select p.id, p.region, p.isic, p.last, p.days,
                   case when p.rule is not null then 'RULE' when p.under_way then 'UNDER_WAY' end, p.rule,
                   p.sector, p.size_points, p.signals, p.accidents, p.orders, p.years, p.chain,
                   p.sector + p.size_points + p.signals + p.accidents + p.orders + p.years + p.chain
            from (
                select f.id, f.region, f.isic, f.last, f.under_way, %s as rule,
                       coalesce(visit_days.points, 1) + coalesce(journey.points, 0) as days,
            %s from f
            %s
                left join jsonb_to_recordset(cast(:visitDays as jsonb)) as visit_days(code text, points numeric) on visit_days.code = f.size
                left join jsonb_to_recordset(cast(:journeys as jsonb)) as journey(code text, points numeric) on journey.code = f.region
            ) p
            """;

    private final JdbcClient db;

    Scoring(JdbcClient db) {
        this.db = db;
    }

    /**
     * Scores every workplace into the temporary table {@code scored}, which is gone when the transaction under way ends.
     *
     * @param today until when facts count
     * @return how many workplaces were looked at
     */
    int score(Plan plan, Weights weights, PlanRules rules, LocalDate today) {
        db.sql(TABLE).update();
        int looked = db.sql(FACTS + FILL.formatted(rules.sql(), POINTS, LOOKED_UP))
                .params(numbers(weights))
                .params(rules.parameters())
                .param("organisation", plan.organisation().value())
                .param("country", plan.country().code())
                .param("today", today)
                .param("signalsSince", today.minusMonths(weights.signalMonths()))
                .param("hurtSince", today.minusMonths(weights.hurt().months()))
                .param("visitDays", json(weights.visitDays()))
                .param("journeys", json(plan.means().journeys().keySet().stream()
                        .collect(Collectors.toMap(Region::code, region -> plan.means().share(region)))))
                .update();
        db.sql("analyze scored").update();
        return looked;
    }

    /** The weights as {@link #POINTS} and {@link #LOOKED_UP} name them. */
    static Map<String, Object> numbers(Weights weights) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("sectors", json(weights.sectors()));
        numbers.put("sizes", json(weights.sizes()));
        numbers.put("voices", weights.voices().stream().map(String::valueOf).collect(Collectors.joining(",")));
        numbers.put("voicesMost", weights.voices().size() - 1);
        numbers.put("hurtMost", weights.hurt().most());
        numbers.put("hurtEach", weights.hurt().each());
        numbers.put("hurtSerious", weights.hurt().serious());
        numbers.put("hurtKilled", weights.hurt().killed());
        numbers.put("ordersMost", weights.unfulfilled().most());
        numbers.put("overdue", weights.unfulfilled().overdue());
        numbers.put("failed", weights.unfulfilled().failed());
        numbers.put("unpaid", weights.unfulfilled().unpaid());
        numbers.put("repeated", weights.unfulfilled().repeated());
        numbers.put("never", weights.years().never());
        numbers.put("yearsMost", weights.years().most());
        numbers.put("yearsEach", weights.years().each());
        numbers.put("chainMost", weights.chain().most());
        numbers.put("worksFor", weights.chain().worksFor());
        numbers.put("hires", weights.chain().hires());
        return numbers;
    }

    /** A table of two columns; its keys are codes and its values numbers, so nothing needs to be escaped. */
    private static String json(Map<?, ?> points) {
        return points.entrySet().stream()
                .map(each -> "{\"code\": \"" + each.getKey() + "\", \"points\": " + each.getValue() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
