package org.tayanych.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** How signals rest: codes, days and ids. */
@Component
class SignalStore {

    /** A workplace, and those that were found to be the same. */
    private static final String WITH_MERGED = "select id from employers.workplace where id = :workplace or merged_into = :workplace";

    private final JdbcClient db;

    SignalStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Signal fresh, Country country) {
        db.sql("""
                insert into signals.signal (id, organisation, team, country, state, topics, region, sector, employer, danger,
                    arrived_on, register_by, warn_on, answer_by)
                values (:id, :organisation, :team, :country, 'ARRIVED', string_to_array(:topics, ','), :region, :sector,
                    :employer, :danger, :arrived, :register, :warn, :answer)
                """)
                .param("id", fresh.id().value())
                .param("organisation", fresh.organisation().value())
                .param("team", fresh.team().value())
                .param("country", country.code())
                .param("topics", fresh.facts().topics().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("region", fresh.facts().region().map(Region::code).orElse(null))
                .param("sector", fresh.facts().sector().map(Enum::name).orElse(null))
                .param("employer", fresh.facts().employer())
                .param("danger", fresh.care().danger())
                .param("arrived", fresh.days().arrived())
                .param("register", fresh.days().registerBy().orElse(null))
                .param("warn", fresh.days().warnOn().orElse(null))
                .param("answer", fresh.days().answerBy().orElse(null))
                .update();
    }

    Optional<Signal> find(SignalId id, Set<TeamId> teams) {
        return find(id).filter(signal -> teams.contains(signal.team()));
    }

    Optional<Signal> find(SignalId id) {
        return db.sql("select * from signals.signal where id = :id").param("id", id.value())
                .query(SignalStore::signal).optional();
    }

    /** Open ones by the day of their answer, which puts what is overdue first; the others newest first. */
    List<Signal> of(Set<TeamId> teams, boolean open, int from, int most) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select * from signals.signal where team in (:teams) and (answered_on is null) = :open
                order by case when :open then coalesce(case when registered_on is null then register_by end, answer_by) end,
                    answer_by, arrived_on desc, id
                offset :from limit :most
                """)
                .param("teams", values(teams)).param("open", open).param("from", from).param("most", most)
                .query(SignalStore::signal).list();
    }

    int count(Set<TeamId> teams, boolean open) {
        return teams.isEmpty() ? 0 : db.sql(
                        "select count(*) from signals.signal where team in (:teams) and (answered_on is null) = :open")
                .param("teams", values(teams)).param("open", open).query((row, n) -> row.getInt(1)).single();
    }

    /** Those that arrived on these days, or were answered on them and not taken back; newest first. */
    List<Signal> between(Set<TeamId> teams, Signals.Span span, int from, int most) {
        return teams.isEmpty() ? List.of() : db.sql("""
                select * from signals.signal where team in (:teams) and %s order by arrived_on desc, id offset :from limit :most
                """.formatted(within(span)))
                .param("teams", values(teams)).param("since", span.from()).param("until", span.until())
                .param("from", from).param("most", most)
                .query(SignalStore::signal).list();
    }

    int count(Set<TeamId> teams, Signals.Span span) {
        return teams.isEmpty() ? 0 : db.sql("select count(*) from signals.signal where team in (:teams) and " + within(span))
                .param("teams", values(teams)).param("since", span.from()).param("until", span.until())
                .query((row, n) -> row.getInt(1)).single();
    }

    private static String within(Signals.Span span) {
        return span.answered()
                ? "answered_on between :since and :until and state <> 'WITHDRAWN'"
                : "arrived_on between :since and :until";
    }

    int overdue(Set<TeamId> teams, LocalDate today) {
        return teams.isEmpty() ? 0 : db.sql("""
                select count(*) from signals.signal where team in (:teams) and answered_on is null
                    and (answer_by < :today or registered_on is null and register_by < :today)
                """)
                .param("teams", values(teams)).param("today", today).query((row, n) -> row.getInt(1)).single();
    }

    /** Whose workplace is this one, and that nobody answered yet. */
    List<Signal> openAt(WorkplaceId workplace, OrganisationId organisation) {
        return db.sql("""
                select * from signals.signal
                where workplace in (%s) and organisation = :organisation and answered_on is null order by arrived_on, id
                """.formatted(WITH_MERGED))
                .param("workplace", workplace.value()).param("organisation", organisation.value())
                .query(SignalStore::signal).list();
    }

    /** How many different complaints arrived about a workplace since that day; those that were taken back have no workplace. */
    int voices(WorkplaceId workplace, OrganisationId organisation, LocalDate since) {
        return db.sql("select coalesce(sum(voices), 0) from signals.voices(:organisation, :since) where workplace = :workplace")
                .param("workplace", workplace.value()).param("organisation", organisation.value()).param("since", since)
                .query((row, n) -> row.getInt(1)).single();
    }

    /** @return false, and nothing changed, when it is in none of the expected states */
    boolean move(SignalId id, Collection<Signal.State> expected, Signal.State to) {
        return db.sql("update signals.signal set state = :to where id = :id and state in (:expected)")
                .param("to", to.name()).param("id", id.value())
                .param("expected", expected.stream().map(Enum::name).toList()).update() == 1;
    }

    void registered(SignalId id, LocalDate on) {
        db.sql("update signals.signal set registered_on = coalesce(registered_on, :on) where id = :id")
                .param("on", on).param("id", id.value()).update();
    }

    void answered(SignalId id, LocalDate on) {
        db.sql("""
                update signals.signal set answered_on = :on, registered_on = coalesce(registered_on, :on)
                where id = :id and answered_on is null
                """).param("on", on).param("id", id.value()).update();
    }

    void placed(SignalId id, WorkplaceId workplace) {
        db.sql("update signals.signal set workplace = :workplace where id = :id")
                .param("workplace", workplace.value()).param("id", id.value()).update();
    }

    void visited(SignalId id, InspectionId inspection) {
        db.sql("update signals.signal set inspection = :inspection where id = :id")
                .param("inspection", inspection.value()).param("id", id.value()).update();
    }

    void care(SignalId id, Signal.Care care) {
        db.sql("update signals.signal set objects = :objects, waits_until = :until where id = :id")
                .param("objects", care.objects()).param("until", care.waitsUntil().orElse(null)).param("id", id.value()).update();
    }

    /** Keeps that a signal was there and its days, and nothing that was handed over. */
    void empty(SignalId id) {
        db.sql("""
                update signals.signal set topics = '{}', region = null, sector = null, employer = false, danger = false,
                    objects = true, waits_until = null, workplace = null, inspection = null
                where id = :id
                """).param("id", id.value()).update();
    }

    private static List<UUID> values(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(
                new SignalId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                Signal.State.valueOf(row.getString("state")),
                facts(row),
                days(row),
                new Signal.Care(row.getBoolean("objects"), row.getBoolean("danger"), day(row, "waits_until")),
                Optional.ofNullable(row.getObject("workplace", UUID.class)).map(WorkplaceId::new),
                Optional.ofNullable(row.getObject("inspection", UUID.class)).map(InspectionId::new));
    }

    private static Signal.Facts facts(ResultSet row) throws SQLException {
        Set<Topic> topics = Arrays.stream((String[]) row.getArray("topics").getArray())
                .map(Topic::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Signal.Facts(
                topics,
                Optional.ofNullable(row.getString("region")).flatMap(Region::of),
                Optional.ofNullable(row.getString("sector")).map(Sector::valueOf),
                row.getBoolean("employer"));
    }

    private static Signal.Days days(ResultSet row) throws SQLException {
        return new Signal.Days(
                row.getObject("arrived_on", LocalDate.class),
                day(row, "register_by"),
                day(row, "warn_on"),
                day(row, "answer_by"),
                day(row, "registered_on"),
                day(row, "answered_on"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
