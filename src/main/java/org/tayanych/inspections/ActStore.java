package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** How acts rest. */
@Component
class ActStore {

    private final JdbcClient db;

    ActStore(JdbcClient db) {
        this.db = db;
    }

    /** The next number of the organisation's year; whoever asks at the same time waits. */
    String number(Inspection here, int year) {
        int last = db.sql("""
                insert into inspections.act_number (organisation, year, last) values (:organisation, :year, 1)
                on conflict (organisation, year) do update set last = inspections.act_number.last + 1 returning last""")
                .param("organisation", here.organisation().value())
                .param("year", year)
                .query((row, number) -> row.getInt(1))
                .single();
        return String.format(Locale.ROOT, "%d-%06d", year, last);
    }

    void insert(Act act, Sealed text, MemberId by, Instant now) {
        db.sql("""
                insert into inspections.act (id, inspection, organisation, number, version, drawn_on, hash, text, by, at)
                select :id, i.id, i.organisation, :number, :version, :drawn, :hash, :text, :by, :now
                from inspections.inspection i where i.id = :inspection""")
                .param("id", act.id())
                .param("inspection", act.inspection().value())
                .param("number", act.number())
                .param("version", act.version())
                .param("drawn", act.drawn())
                .param("hash", act.hash())
                .param("text", text.atRest())
                .param("by", by.value())
                .param("now", Book.at(now))
                .update();
    }

    boolean deliver(UUID act, InspectionId id, LocalDate day, Act.How how) {
        return db.sql("""
                update inspections.act set delivered_on = :day, delivered_how = :how
                where id = :act and inspection = :id and delivered_on is null""")
                .param("act", act)
                .param("id", id.value())
                .param("day", day)
                .param("how", how.name())
                .update() == 1;
    }

    /** The newest version first. */
    List<Act> of(InspectionId id, Collection<TeamId> teams) {
        return db.sql("""
                select a.* from inspections.act a join inspections.inspection i on i.id = a.inspection
                where a.inspection = :id and i.team = any(:teams) order by a.version desc""")
                .param("id", id.value())
                .param("teams", InspectionStore.ids(teams))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Sealed> text(UUID act) {
        return db.sql("select text from inspections.act where id = :act")
                .param("act", act)
                .query((row, number) -> Sealed.fromRest(row.getBytes(1)))
                .optional();
    }

    private static Act read(ResultSet row) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                new InspectionId(row.getObject("inspection", UUID.class)),
                row.getString("number"),
                row.getInt("version"),
                row.getObject("drawn_on", LocalDate.class),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("delivered_on", LocalDate.class)),
                Optional.ofNullable(row.getString("delivered_how")).map(Act.How::valueOf));
    }
}
