package org.tayanych.accidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;

/** How accidents rest, and what their lines come to. */
@Component
class AccidentStore {

    private final JdbcClient db;

    AccidentStore(JdbcClient db) {
        this.db = db;
    }

    void insert(AccidentId id, NewAccident accident, Workplace at, TeamId team, Sealed told, Inspector by, Instant now) {
        db.sql("""
                insert into accidents.accident (id, organisation, team, workplace, inspection, country, region, sector, size,
                    happened_on, reported_on, kind, cause, told, member, at)
                values (:id, :organisation, :team, :workplace, :inspection, :country, :region, :sector, :size,
                    :happened, :reported, :kind, :cause, :told, :by, :now)""")
                .param("id", id.value())
                .param("organisation", by.organisation().value())
                .param("team", team.value())
                .param("workplace", at.id().value())
                .param("inspection", accident.inspection().map(InspectionId::value).orElse(null))
                .param("country", at.country().code())
                .param("region", at.region().map(Region::code).orElse(null))
                .param("sector", at.sector().name())
                .param("size", at.size().name())
                .param("happened", accident.happened())
                .param("reported", accident.reported())
                .param("kind", accident.kind().name())
                .param("cause", accident.cause().name())
                .param("told", told.atRest())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Accident> find(AccidentId id, Collection<TeamId> teams) {
        return db.sql("select * from accidents.seen where id = :id and team = any(:teams)")
                .param("id", id.value())
                .param("teams", ids(teams))
                .query((row, n) -> accident(row))
                .optional();
    }

    Sealed told(AccidentId id) {
        return db.sql("select told from accidents.accident where id = :id")
                .param("id", id.value())
                .query((row, n) -> Sealed.fromRest(row.getBytes("told")))
                .single();
    }

    /** Others wait until this transaction is over. */
    void lock(AccidentId id) {
        db.sql("select 1 from accidents.accident where id = :id for update").param("id", id.value())
                .query((row, n) -> row.getInt(1)).single();
    }

    List<Accident> page(Wanted wanted, Collection<TeamId> teams, LocalDate overdue, int late) {
        return wanted(wanted, teams, overdue, late, "*", " order by happened_on desc, id limit :most offset :skip")
                .param("most", Wanted.PAGE)
                .param("skip", (wanted.page() - 1) * Wanted.PAGE)
                .query((row, n) -> accident(row))
                .list();
    }

    long count(Wanted wanted, Collection<TeamId> teams, LocalDate overdue, int late) {
        return wanted(wanted, teams, overdue, late, "count(*)", "").query((row, n) -> row.getLong(1)).single();
    }

    private JdbcClient.StatementSpec wanted(
            Wanted wanted, Collection<TeamId> teams, LocalDate overdue, int late, String what, String order) {
        String sql = """
                select %s from accidents.seen
                where team = any(:teams)
                  and (:from::date is null or happened_on >= :from) and (:until::date is null or happened_on <= :until)
                  and (struck_at is not null) = :struck
                  and (not :overdue or killed > 0 and opened_on is null and reported_on <= :day)
                  and (not :killed or killed > 0) and (not :informal or informal > 0)
                  and (not :late or reported_on - happened_on >= :days)""".formatted(what);
        return db.sql(sql + order)
                .param("teams", ids(teams))
                .param("from", wanted.from().orElse(null))
                .param("until", wanted.until().orElse(null))
                .param("struck", wanted.only() == Wanted.Only.STRUCK)
                .param("overdue", wanted.only() == Wanted.Only.OVERDUE)
                .param("killed", wanted.only() == Wanted.Only.FATAL)
                .param("informal", wanted.only() == Wanted.Only.INFORMAL)
                .param("late", wanted.only() == Wanted.Only.LATE)
                .param("day", overdue)
                .param("days", late);
    }

    /** Newest first; teams are not asked: whoever looks at the register of the own organisation sees codes and days alone. */
    List<Accident> of(WorkplaceId workplace, OrganisationId organisation, int most) {
        return db.sql("""
                select * from accidents.counted where workplace = :workplace and organisation = :organisation
                order by happened_on desc limit :most""")
                .param("workplace", workplace.value())
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, n) -> accident(row))
                .list();
    }

    List<Accident> of(InspectionId inspection) {
        return db.sql("select * from accidents.counted where inspection = :inspection order by happened_on, id")
                .param("inspection", inspection.value())
                .query((row, n) -> accident(row))
                .list();
    }

    /** A part payment that stands, without whose it is. */
    record Paid(LocalDate day, Money money) {}

    List<Paid> payments(AccidentId accident) {
        return db.sql("select day, amount, currency from accidents.money where accident = :accident and kind = 'PAID' order by nr")
                .param("accident", accident.value())
                .query((row, n) -> new Paid(row.getObject("day", LocalDate.class),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    Map<WorkplaceId, Accidents.Toll> tolls(OrganisationId organisation, LocalDate since) {
        Map<WorkplaceId, Accidents.Toll> tolls = new HashMap<>();
        db.sql("""
                select workplace, count(*) as accidents, count(*) filter (where killed > 0) as fatal from accidents.counted
                where organisation = :organisation and happened_on >= :since group by workplace""")
                .param("organisation", organisation.value())
                .param("since", since)
                .query(row -> {
                    tolls.put(new WorkplaceId(row.getObject("workplace", UUID.class)),
                            new Accidents.Toll(row.getInt("accidents"), row.getInt("fatal")));
                });
        return tolls;
    }

    void link(AccidentId id, InspectionId inspection) {
        db.sql("update accidents.accident set inspection = :inspection where id = :id")
                .param("id", id.value()).param("inspection", inspection.value()).update();
    }

    void days(AccidentId id, LocalDate happened, LocalDate reported) {
        db.sql("update accidents.accident set happened_on = :happened, reported_on = :reported where id = :id")
                .param("id", id.value()).param("happened", happened).param("reported", reported).update();
    }

    boolean takeOut(AccidentId id, Instant now) {
        return db.sql("update accidents.accident set struck_at = :now where id = :id and struck_at is null")
                .param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** Teams with a fatal accident that nobody investigates and whose chief was not told; from now on they were. */
    List<TeamId> warn(LocalDate overdue, Instant now) {
        return db.sql("""
                update accidents.accident set warned_at = :now
                where warned_at is null and id in (
                    select id from accidents.counted where killed > 0 and opened_on is null and reported_on <= :day)
                returning team""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", overdue)
                .query((row, n) -> new TeamId(row.getObject("team", UUID.class)))
                .list().stream().distinct().toList();
    }

    static UUID[] ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(UUID[]::new);
    }

    private static Accident accident(ResultSet row) throws SQLException {
        return new Accident(
                new AccidentId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                Optional.ofNullable(row.getObject("inspection", UUID.class)).map(InspectionId::new),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("reported_on", LocalDate.class),
                AccidentKind.valueOf(row.getString("kind")),
                Cause.valueOf(row.getString("cause")),
                row.getInt("hurt"),
                row.getInt("serious"),
                row.getInt("killed"),
                row.getInt("informal"),
                Optional.ofNullable(row.getObject("opened_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                Optional.ofNullable(row.getString("conclusion")).map(Conclusion::valueOf),
                row.getObject("struck_at") != null);
    }
}
