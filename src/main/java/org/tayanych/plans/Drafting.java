package org.tayanych.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.inspections.Rules;

/** Computes the slots of a plan: scores all workplaces, chooses, and writes down what was left out. */
@Component
class Drafting {

    /** So many of what was left out are kept by name; the rest as a number. */
    private static final int NAMED = 100;

    /** The shortest visit: no plan can have more slots than its days hold of these. */
    private static final BigDecimal SHORTEST = new BigDecimal("0.5");

    private final JdbcClient db;
    private final Scoring scoring;
    private final Rules rules;
    private final PlanStore store;

    Drafting(JdbcClient db, Scoring scoring, Rules rules, PlanStore store) {
        this.db = db;
        this.scoring = scoring;
        this.rules = rules;
        this.store = store;
    }

    /** Replaces the slots of a draft. The same seed over the same register gives the same slots. */
    @Transactional
    public void compute(Plan plan, Weights weights, Inspector by, LocalDate today) {
        PlanRules applying = PlanRules.of(
                rules.of(by).stream().filter(Rules.Standing::applies).map(Rules.Standing::rule).toList(), plan.means());
        store.clear(plan.id());
        int looked = scoring.score(plan, weights, applying, today);
        int most = plan.means().capacity().divide(SHORTEST, 0, RoundingMode.UP).intValue() + 1;
        List<Choosing.Candidate> campaign = plan.campaign().map(wanted -> wanted(wanted, most)).orElse(List.of());
        Choosing.Chosen chosen = new Choosing(campaign, byScore(campaign, most), byLot(plan, campaign, most),
                plan.means().capacity(), plan.lotPercent()).choose();
        int place = write(plan, chosen.campaign(), Slot.Kind.CAMPAIGN, 1);
        place = write(plan, chosen.scored(), Slot.Kind.SCORED, place);
        write(plan, chosen.lot(), Slot.Kind.LOT, place);
        leftOut(plan);
        store.computed(plan.id(), chosen.used(), looked);
        db.sql("drop table scored").update();
    }

    private List<Choosing.Candidate> wanted(Plan.Wanted wanted, int most) {
        return db.sql("""
                select s.id, s.days from scored s join plans.campaign c on c.id = :campaign
                    join employers.workplace w on w.id = s.id
                where s.why is null and (c.section is null or left(s.isic, 1) = c.section)
                    and (c.region is null or s.region = c.region) and (c.size is null or w.size = c.size)
                order by s.score desc, s.id limit :most
                """)
                .param("campaign", wanted.campaign().value()).param("most", Math.min(wanted.slots(), most))
                .query((row, n) -> new Choosing.Candidate(row.getObject("id", UUID.class), row.getBigDecimal("days"))).list();
    }

    private List<Choosing.Candidate> byScore(List<Choosing.Candidate> without, int most) {
        return without(without, db.sql("""
                select id, days from scored where why is null order by score desc, last nulls first, id limit :most
                """).param("most", most + without.size())
                .query((row, n) -> new Choosing.Candidate(row.getObject("id", UUID.class), row.getBigDecimal("days"))).list());
    }

    /** All of them in the order that the seed gives: a lot among many, as nobody can guess the seed before it is drawn. */
    private List<Choosing.Candidate> byLot(Plan plan, List<Choosing.Candidate> without, int most) {
        return without(without, db.sql("""
                select id, days from scored where why is null
                order by sha256(convert_to(:seed || id, 'UTF8')), id limit :most
                """).param("seed", plan.seed()).param("most", 2 * most + without.size())
                .query((row, n) -> new Choosing.Candidate(row.getObject("id", UUID.class), row.getBigDecimal("days"))).list());
    }

    private static List<Choosing.Candidate> without(List<Choosing.Candidate> taken, List<Choosing.Candidate> all) {
        List<Choosing.Candidate> left = new ArrayList<>(all);
        left.removeAll(taken);
        return left;
    }

    /** @return the place after the last */
    private int write(Plan plan, List<Choosing.Candidate> chosen, Slot.Kind kind, int first) {
        if (!chosen.isEmpty()) {
            db.sql("""
                    insert into plans.slot (id, plan, place, kind, workplace, sector, size, signals, accidents, orders, years, chain,
                        score, last_visit, days)
                    select gen_random_uuid(), :plan, :first + cast(row_number() over (order by array_position(ids.those, s.id)) as int) - 1,
                        :kind, s.id, s.sector, s.size, s.signals, s.accidents, s.orders, s.years, s.chain, s.score, s.last, s.days
                    from scored s, (select cast(:those as uuid[]) as those) ids
                    where s.id = any(ids.those)
                    """)
                    .param("plan", plan.id().value()).param("first", first).param("kind", kind.name())
                    .param("those", chosen.stream().map(Choosing.Candidate::workplace).toArray(UUID[]::new))
                    .update();
        }
        return first + chosen.size();
    }

    private void leftOut(Plan plan) {
        db.sql("""
                insert into plans.left_out (plan, why, rule, workplaces, best_score)
                select :plan, coalesce(s.why, 'CAPACITY'), s.rule, count(*), max(s.score) from scored s
                where not exists (select 1 from plans.slot t where t.plan = :plan and t.workplace = s.id) group by s.why, s.rule
                """).param("plan", plan.id().value()).update();
        db.sql("""
                insert into plans.left_out_first (plan, place, workplace, why, rule, score)
                select :plan, row_number() over (order by o.why, o.score desc, o.id), o.id, o.why, o.rule, o.score
                from (
                    select s.id, coalesce(s.why, 'CAPACITY') as why, s.rule, s.score,
                           row_number() over (partition by s.why order by s.score desc, s.id) as place
                    from scored s
                    where not exists (select 1 from plans.slot t where t.plan = :plan and t.workplace = s.id)) o
                where o.place <= :named
                """).param("plan", plan.id().value()).param("named", NAMED).update();
    }
}
