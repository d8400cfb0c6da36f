package org.tayanych.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.TeamId;

/** How slots rest, and what was left out. */
@Component
class SlotStore {

    private final JdbcClient db;

    SlotStore(JdbcClient db) {
        this.db = db;
    }

    List<Slot> of(PlanId plan, int from, int most) {
        return db.sql("select * from plans.slot where plan = :plan order by place offset :from limit :most")
                .param("plan", plan.value()).param("from", from).param("most", most).query(SlotStore::slot).list();
    }

    int count(PlanId plan) {
        return db.sql("select count(*) from plans.slot where plan = :plan").param("plan", plan.value())
                .query((row, n) -> row.getInt(1)).single();
    }

    int count(PlanId plan, Slot.Kind kind) {
        return db.sql("select count(*) from plans.slot where plan = :plan and kind = :kind").param("plan", plan.value())
                .param("kind", kind.name()).query((row, n) -> row.getInt(1)).single();
    }

    /** Held until the transaction under way ends, so that one visit begins from it. */
    Optional<Slot> find(PlanId plan, UUID slot) {
        return db.sql("select * from plans.slot where plan = :plan and id = :id for update")
                .param("plan", plan.value()).param("id", slot)
                .query(SlotStore::slot).optional();
    }

    /** @return false when somebody began one from it already */
    boolean begun(UUID slot, InspectionId inspection) {
        return db.sql("update plans.slot set inspection = :inspection where id = :id and inspection is null")
                .param("inspection", inspection.value()).param("id", slot).update() == 1;
    }

    List<LeftOut.Group> leftOut(PlanId plan) {
        return db.sql("select why, rule, workplaces, best_score from plans.left_out where plan = :plan order by why, rule")
                .param("plan", plan.value())
                .query((row, n) -> new LeftOut.Group(LeftOut.Why.valueOf(row.getString("why")), Optional.ofNullable(row.getString("rule")),
                        row.getInt("workplaces"), row.getInt("best_score"))).list();
    }

    List<LeftOut.First> firstLeftOut(PlanId plan) {
        return db.sql("select why, rule, workplace, score from plans.left_out_first where plan = :plan order by place")
                .param("plan", plan.value())
                .query((row, n) -> new LeftOut.First(LeftOut.Why.valueOf(row.getString("why")), Optional.ofNullable(row.getString("rule")),
                        new WorkplaceId(row.getObject("workplace", UUID.class)), row.getInt("score"))).list();
    }

    /** Visits that were begun from slots of approved plans, and how many found something, by how they came into the plan. */
    List<HitRate> hits(Set<TeamId> teams) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select s.kind, count(*) as visits, count(*) filter (where f.findings > 0) as hits, coalesce(sum(f.findings), 0) as findings
                from plans.slot s join plans.plan p on p.id = s.plan and p.team in (:teams)
                    join inspections.inspection i on i.id = s.inspection and i.visited_on is not null
                        and i.state in ('ACT_DRAWN', 'DELIVERED', 'CLOSED')
                    cross join lateral (
                        select count(*) as findings from inspections.finding f where f.inspection = i.id and f.struck_at is null) f
                group by s.kind order by s.kind
                """)
                .param("teams", teams.stream().map(TeamId::value).toList())
                .query((row, n) -> new HitRate(Slot.Kind.valueOf(row.getString("kind")), row.getInt("visits"), row.getInt("hits"),
                        row.getInt("findings"))).list();
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                row.getObject("id", UUID.class),
                row.getInt("place"),
                Slot.Kind.valueOf(row.getString("kind")),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                new Points(row.getInt("sector"), row.getInt("size"), row.getInt("signals"), row.getInt("accidents"),
                        row.getInt("orders"), row.getInt("years"), row.getInt("chain")),
                Optional.ofNullable(row.getObject("last_visit", LocalDate.class)),
                row.getBigDecimal("days"),
                Optional.ofNullable(row.getObject("inspection", UUID.class)).map(InspectionId::new));
    }
}
