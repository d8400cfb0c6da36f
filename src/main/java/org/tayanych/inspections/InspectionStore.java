package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.TeamId;

/** How inspections rest. Every look is through the reader's teams. */
@Component
class InspectionStore {

    /** A day of an inspection that a step writes; the name is the column's. */
    enum Day { PLANNED_ON, CONSENT_ASKED_ON, CONSENT_GIVEN_ON, NOTICE_SENT_ON, STARTED_ON, VISITED_ON, ACT_ON, DELIVERED_ON, CLOSED_ON }

    static final RowMapper<Inspection> ROW = (row, number) -> read(row);

    private final JdbcClient db;

    InspectionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Inspection begun, Optional<Sealed> about, Instant now) {
        db.sql("""
                insert into inspections.inspection
                    (id, organisation, team, workplace, inspector, country, region, sector, size, ground, state, unannounced,
                     planned_on, follows, about, begun_by, begun_at)
                select :id, o.id, :team, :workplace, :inspector, o.country, :region, :sector, :size, :ground, 'DRAFT',
                       :unannounced, :planned, :follows, :about, :inspector, :now
                from access.organisation o where o.id = :organisation""")
                .param("id", begun.id().value())
                .param("organisation", begun.organisation().value())
                .param("team", begun.team().value())
                .param("workplace", begun.workplace().value())
                .param("inspector", begun.inspector().value())
                .param("region", begun.place().region().map(Region::code).orElse(null), Types.VARCHAR)
                .param("sector", begun.place().sector().name())
                .param("size", begun.place().size().name())
                .param("ground", begun.ground().name())
                .param("unannounced", begun.unannounced())
                .param("planned", begun.days().planned().orElse(null), Types.DATE)
                .param("follows", begun.follows().map(InspectionId::value).orElse(null), Types.OTHER)
                .param("about", about.map(Sealed::atRest).orElse(null), Types.BINARY)
                .param("now", Book.at(now))
                .update();
    }

    Optional<Inspection> find(InspectionId id, Collection<TeamId> teams) {
        return db.sql("select * from inspections.inspection where id = :id and team = any(:teams)")
                .param("id", id.value())
                .param("teams", ids(teams))
                .query(ROW)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Inspection> hold(InspectionId id, Collection<TeamId> teams) {
        return db.sql("select * from inspections.inspection where id = :id and team = any(:teams) for update")
                .param("id", id.value())
                .param("teams", ids(teams))
                .query(ROW)
                .optional();
    }

    List<Inspection> ofWorkplace(WorkplaceId workplace, Collection<TeamId> teams) {
        return db.sql("""
                select * from inspections.inspection where workplace = :workplace and team = any(:teams)
                order by begun_at desc, id""")
                .param("workplace", workplace.value())
                .param("teams", ids(teams))
                .query(ROW)
                .list();
    }

    /** @return the sealed words in these columns, where there are any: {@code about} or {@code notes} */
    Optional<Sealed> about(InspectionId id) {
        return sealed(id, "select about from inspections.inspection where id = :id");
    }

    Optional<Sealed> notes(InspectionId id) {
        return sealed(id, "select notes from inspections.inspection where id = :id");
    }

    private Optional<Sealed> sealed(InspectionId id, String sql) {
        return db.sql(sql).param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)).map(Sealed::fromRest))
                .single();
    }

    /** False when it stands elsewhere by now. */
    boolean move(InspectionId id, State from, State to) {
        return db.sql("update inspections.inspection set state = :to, blocked_from = null where id = :id and state = :from")
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .update() == 1;
    }

    void write(InspectionId id, Day which, LocalDate day) {
        db.sql("update inspections.inspection set " + which.name().toLowerCase(java.util.Locale.ROOT) + " = :day where id = :id")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    void asked(InspectionId id, MemberId by) {
        db.sql("update inspections.inspection set asked_by = :by, approved_by = null where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }

    Optional<MemberId> askedBy(InspectionId id) {
        return db.sql("select asked_by from inspections.inspection where id = :id and asked_by is not null")
                .param("id", id.value())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    void approved(InspectionId id, MemberId by) {
        db.sql("update inspections.inspection set approved_by = :by where id = :id")
                .param("id", id.value())
                .param("by", by.value())
                .update();
    }

    void plan(InspectionId id, LocalDate day, boolean unannounced) {
        db.sql("update inspections.inspection set planned_on = :day, unannounced = :unannounced where id = :id")
                .param("id", id.value())
                .param("day", day)
                .param("unannounced", unannounced)
                .update();
    }

    void ground(InspectionId id, Ground ground) {
        db.sql("update inspections.inspection set ground = :ground where id = :id")
                .param("id", id.value())
                .param("ground", ground.name())
                .update();
    }

    void notVisited(InspectionId id, WhyNoVisit why) {
        db.sql("update inspections.inspection set why_no_visit = :why where id = :id")
                .param("id", id.value())
                .param("why", why.name())
                .update();
    }

    void visited(InspectionId id, LocalDate day, int workers, Optional<Sealed> notes) {
        db.sql("""
                update inspections.inspection
                set visited_on = :day, workers_covered = :workers, notes = coalesce(:notes, notes) where id = :id""")
                .param("id", id.value())
                .param("day", day)
                .param("workers", workers)
                .param("notes", notes.map(Sealed::atRest).orElse(null), Types.BINARY)
                .update();
    }

    private static Inspection read(ResultSet row) throws SQLException {
        return new Inspection(
                new InspectionId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                new MemberId(row.getObject("inspector", UUID.class)),
                place(row),
                Ground.valueOf(row.getString("ground")),
                State.valueOf(row.getString("state")),
                row.getBoolean("unannounced"),
                days(row),
                Optional.ofNullable(row.getString("why_no_visit")).map(WhyNoVisit::valueOf),
                Optional.ofNullable(row.getString("rule")),
                row.getInt("workers_covered"),
                Optional.ofNullable(row.getObject("follows", UUID.class)).map(InspectionId::new));
    }

    private static Inspection.Place place(ResultSet row) throws SQLException {
        return new Inspection.Place(
                new Country(row.getString("country")),
                Optional.ofNullable(row.getString("region")).flatMap(Region::of),
                Sector.valueOf(row.getString("sector")),
                SizeBand.valueOf(row.getString("size")));
    }

    private static Inspection.Days days(ResultSet row) throws SQLException {
        return new Inspection.Days(
                day(row, "planned_on"), day(row, "consent_asked_on"), day(row, "consent_given_on"), day(row, "notice_sent_on"),
                day(row, "started_on"), day(row, "visited_on"), day(row, "act_on"), day(row, "delivered_on"),
                day(row, "closed_on"), day(row, "blocked_on"), day(row, "lifted_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static UUID[] ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toArray(UUID[]::new);
    }
}
