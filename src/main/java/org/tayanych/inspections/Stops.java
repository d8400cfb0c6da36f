package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;

/** The register of stopped visits: by which rule, at which door, from which day, and how many days were lost. */
@Component
public class Stops {

    /** How a stop ended. */
    public enum How {
        /** Looked at again, and the rule forbids it no more. */
        FREE,
        /** The inspection was given up. */
        GIVEN_UP
    }

    /**
     * One stop.
     *
     * @param lifted empty while it lasts
     * @param lost days from the day it was stopped to the day it was lifted, or to today
     */
    public record Stop(
            InspectionId inspection, WorkplaceId workplace, String rule, Rule.Door door, LocalDate blocked,
            Optional<LocalDate> lifted, Optional<How> how, long lost) {}

    /** @param stops at most one page of them @param all how many there are @param lost days that all of them lost */
    public record Page(List<Stop> stops, long all, long lost) {}

    /** A stop that lasts. @param from where the inspection goes on */
    record Open(UUID id, InspectionId inspection, String rule, Rule.Door door, State from) {}

    /** Stops on one page of the list. */
    public static final int ON_A_PAGE = 50;

    private final JdbcClient db;
    private final Book book;

    Stops(JdbcClient db, Book book) {
        this.db = db;
        this.book = book;
    }

    /** The stops of the reader's teams that touch these days, the newest first. @param number of the page, from 1 */
    public Page of(Inspector reader, LocalDate from, LocalDate until, int number) {
        List<Stop> stops = db.sql("""
                select b.*, i.workplace from inspections.block b join inspections.inspection i on i.id = b.inspection
                where i.team = any(:teams) and b.blocked_on <= :until and coalesce(b.lifted_on, :today) >= :from
                order by b.blocked_on desc, b.id limit :most offset :skip""")
                .param("teams", InspectionStore.ids(reader.teams()))
                .param("from", from)
                .param("until", until)
                .param("today", book.today())
                .param("most", ON_A_PAGE)
                .param("skip", (number - 1) * ON_A_PAGE)
                .query((row, at) -> read(row))
                .list();
        return db.sql("""
                select count(*), coalesce(sum(least(coalesce(b.lifted_on, :today), cast(:until as date) + 1) - greatest(b.blocked_on, :from)), 0)
                from inspections.block b join inspections.inspection i on i.id = b.inspection
                where i.team = any(:teams) and b.blocked_on <= :until and coalesce(b.lifted_on, :today) >= :from""")
                .param("teams", InspectionStore.ids(reader.teams()))
                .param("from", from)
                .param("until", until)
                .param("today", book.today())
                .query((row, at) -> new Page(stops, row.getLong(1), row.getLong(2)))
                .single();
    }

    /** How many of the reader's inspections are stopped now. */
    public long now(Inspector reader) {
        return db.sql("select count(*) from inspections.inspection where team = any(:teams) and state = 'BLOCKED'")
                .param("teams", InspectionStore.ids(reader.teams()))
                .query((row, at) -> row.getLong(1))
                .single();
    }

    void add(InspectionId id, State from, String rule, Rule.Door door, LocalDate today) {
        db.sql("""
                insert into inspections.block (id, inspection, organisation, rule, door, blocked_on)
                select :block, id, organisation, :rule, :door, :today from inspections.inspection where id = :id""")
                .param("block", UUID.randomUUID())
                .param("id", id.value())
                .param("rule", rule)
                .param("door", door.name())
                .param("today", today)
                .update();
        db.sql("""
                update inspections.inspection
                set state = 'BLOCKED', blocked_from = :from, rule = :rule, blocked_on = :today, lifted_on = null
                where id = :id""")
                .param("id", id.value())
                .param("from", from.name())
                .param("rule", rule)
                .param("today", today)
                .update();
    }

    Optional<Open> open(InspectionId id) {
        return db.sql("""
                select b.*, i.blocked_from from inspections.block b join inspections.inspection i on i.id = b.inspection
                where b.inspection = :id and b.lifted_on is null""")
                .param("id", id.value())
                .query((row, at) -> new Open(row.getObject("id", UUID.class), id, row.getString("rule"),
                        Rule.Door.valueOf(row.getString("door")), State.valueOf(row.getString("blocked_from"))))
                .optional();
    }

    /** The inspection goes on from where it was stopped. */
    void lift(Open stop, MemberId by, LocalDate today, Optional<Sealed> why) {
        end(stop, by, today, How.FREE, why);
        db.sql("""
                update inspections.inspection set state = :from, blocked_from = null, lifted_on = :today where id = :id""")
                .param("id", stop.inspection().value())
                .param("from", stop.from().name())
                .param("today", today)
                .update();
    }

    /** The stop ends with the inspection. */
    void giveUp(Open stop, MemberId by, LocalDate today) {
        end(stop, by, today, How.GIVEN_UP, Optional.empty());
    }

    private void end(Open stop, MemberId by, LocalDate today, How how, Optional<Sealed> why) {
        db.sql("""
                update inspections.block set lifted_on = :today, lifted_how = :how, lifted_by = :by, reason = :why
                where id = :id and lifted_on is null""")
                .param("id", stop.id())
                .param("today", today)
                .param("how", how.name())
                .param("by", by.value())
                .param("why", why.map(Sealed::atRest).orElse(null), Types.BINARY)
                .update();
    }

    private Stop read(ResultSet row) throws SQLException {
        LocalDate blocked = row.getObject("blocked_on", LocalDate.class);
        Optional<LocalDate> lifted = Optional.ofNullable(row.getObject("lifted_on", LocalDate.class));
        return new Stop(
                new InspectionId(row.getObject("inspection", UUID.class)),
                new WorkplaceId(row.getObject("workplace", UUID.class)),
                row.getString("rule"),
                Rule.Door.valueOf(row.getString("door")),
                blocked,
                lifted,
                Optional.ofNullable(row.getString("lifted_how")).map(How::valueOf),
                ChronoUnit.DAYS.between(blocked, lifted.orElse(book.today())));
    }
}
