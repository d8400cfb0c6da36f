package org.tayanych.plans;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;

/** How plans rest. */
@Component
class PlanStore {

    private final JdbcClient db;
    private final Clock clock;

    PlanStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(Plan plan) {
        Means means = plan.means();
        db.sql("""
                insert into plans.plan (id, organisation, team, country, quarter, state, weights, lot_percent, seed, inspectors,
                    days_each, reserve_percent, office, journey_visits, journeys, capacity, campaign, campaign_slots, begun_by, begun_at)
                values (:id, :organisation, :team, :country, :quarter, 'DRAFT', :weights, :lot, :seed, :inspectors,
                    :days, :reserve, :office, :visits, cast(:journeys as jsonb), :capacity, :campaign, :slots, :by, :now)
                """)
                .param("id", plan.id().value())
                .param("organisation", plan.organisation().value())
                .param("team", plan.team().value())
                .param("country", plan.country().code())
                .param("quarter", means.quarter())
                .param("weights", plan.weights())
                .param("lot", plan.lotPercent())
                .param("seed", plan.seed())
                .param("inspectors", means.inspectors())
                .param("days", means.daysEach())
                .param("reserve", means.reservePercent())
                .param("office", means.office().map(Region::code).orElse(null))
                .param("visits", means.journeyVisits())
                .param("journeys", means.journeys().entrySet().stream()
                        .map(each -> "\"" + each.getKey().code() + "\": " + each.getValue())
                        .collect(Collectors.joining(", ", "{", "}")))
                .param("capacity", means.capacity())
                .param("campaign", plan.campaign().map(wanted -> wanted.campaign().value()).orElse(null))
                .param("slots", plan.campaign().map(Plan.Wanted::slots).orElse(0))
                .param("by", plan.begunBy().value())
                .param("now", now())
                .update();
    }

    Optional<Plan> find(PlanId id, Set<TeamId> teams) {
        return db.sql("select p.*, %s from plans.plan p where id = :id".formatted(JOURNEYS)).param("id", id.value())
                .query(PlanStore::plan).optional().filter(plan -> teams.contains(plan.team()));
    }

    /** The newest quarter first. */
    List<Plan> of(Set<TeamId> teams, int from, int most) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select p.*, %s from plans.plan p where team in (:teams) order by quarter desc, begun_at desc, id
                offset :from limit :most
                """.formatted(JOURNEYS))
                .param("teams", teams.stream().map(TeamId::value).toList()).param("from", from).param("most", most)
                .query(PlanStore::plan).list();
    }

    int count(Set<TeamId> teams) {
        return teams.isEmpty() ? 0 : db.sql("select count(*) from plans.plan where team in (:teams)")
                .param("teams", teams.stream().map(TeamId::value).toList()).query((row, n) -> row.getInt(1)).single();
    }

    /** @return false, and nothing changed, when it is in none of the expected states */
    boolean move(PlanId id, Set<Plan.State> expected, Plan.State to) {
        return db.sql("update plans.plan set state = :to where id = :id and state in (:expected)")
                .param("to", to.name()).param("id", id.value())
                .param("expected", expected.stream().map(Enum::name).toList()).update() == 1;
    }

    void asked(PlanId id, Optional<MemberId> by) {
        db.sql("update plans.plan set asked_by = :by where id = :id")
                .param("by", by.map(MemberId::value).orElse(null)).param("id", id.value()).update();
    }

    void approved(PlanId id, MemberId by) {
        db.sql("update plans.plan set approved_by = :by where id = :id").param("by", by.value()).param("id", id.value()).update();
    }

    void clear(PlanId id) {
        for (String table : List.of("plans.slot", "plans.left_out", "plans.left_out_first")) {
            db.sql("delete from " + table + " where plan = :id").param("id", id.value()).update();
        }
        db.sql("update plans.plan set used = 0 where id = :id").param("id", id.value()).update();
    }

    void computed(PlanId id, BigDecimal used, int looked) {
        db.sql("update plans.plan set used = :used, looked_at = :looked, computed_at = :now where id = :id")
                .param("used", used).param("looked", looked).param("now", now()).param("id", id.value()).update();
    }

    void event(PlanId id, PlanStep.Kind kind, MemberId by) {
        db.sql("insert into plans.event (id, plan, kind, member, at) values (:id, :plan, :kind, :by, :now)")
                .param("id", UUID.randomUUID()).param("plan", id.value()).param("kind", kind.name()).param("by", by.value())
                .param("now", now()).update();
    }

    List<PlanStep> steps(PlanId id) {
        return db.sql("select kind, member, at from plans.event where plan = :id order by place").param("id", id.value())
                .query((row, n) -> new PlanStep(PlanStep.Kind.valueOf(row.getString("kind")),
                        new MemberId(row.getObject("member", UUID.class)), row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** As {@code KG-O=1.5,KG-T=2}. */
    private static final String JOURNEYS =
            "(select coalesce(string_agg(key || '=' || value, ','), '') from jsonb_each_text(p.journeys)) as journeys_flat";

    private static Plan plan(ResultSet row, int number) throws SQLException {
        UUID campaign = row.getObject("campaign", UUID.class);
        OffsetDateTime computed = row.getObject("computed_at", OffsetDateTime.class);
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                new Country(row.getString("country")),
                Plan.State.valueOf(row.getString("state")),
                row.getString("seed"),
                row.getInt("weights"),
                row.getInt("lot_percent"),
                means(row),
                campaign == null ? Optional.empty() : Optional.of(new Plan.Wanted(new CampaignId(campaign), row.getInt("campaign_slots"))),
                computed == null ? Optional.empty()
                        : Optional.of(new Plan.Reckoned(computed.toInstant(), row.getInt("looked_at"), row.getBigDecimal("used"))),
                new MemberId(row.getObject("begun_by", UUID.class)),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)).map(MemberId::new),
                Optional.ofNullable(row.getObject("approved_by", UUID.class)).map(MemberId::new));
    }

    private static Means means(ResultSet row) throws SQLException {
        Map<Region, BigDecimal> journeys = new HashMap<>();
        for (String each : row.getString("journeys_flat").split(",")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                journeys.put(new Region(each.substring(0, equals)), new BigDecimal(each.substring(equals + 1)));
            }
        }
        return new Means(row.getObject("quarter", LocalDate.class), row.getInt("inspectors"), row.getInt("days_each"),
                row.getInt("reserve_percent"), Optional.ofNullable(row.getString("office")).map(Region::new),
                row.getInt("journey_visits"), Map.copyOf(journeys));
    }
}
