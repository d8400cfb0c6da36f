package org.tayanych.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** How imports rest. Every change of state says which state it expects. */
@Component
class RunStore {

    private final JdbcClient db;

    RunStore(JdbcClient db) {
        this.db = db;
    }

    void begin(RunId id, OrganisationId organisation, MemberId by, String kind, Instant now) {
        db.sql("""
                insert into imports.run (id, organisation, member, kind, state, arrived_at)
                values (:id, :organisation, :member, :kind, 'ARRIVING', :now)""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("member", by.value())
                .param("kind", kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the run is not in the expected state any more. */
    boolean arrived(RunId id, int rows, int steps) {
        return db.sql("""
                update imports.run set state = 'CHECKING', rows_in = :rows, steps = :steps
                where id = :id and state = 'ARRIVING'""")
                .param("id", id.value()).param("rows", rows).param("steps", steps).update() == 1;
    }

    /** @param line of the last row that was checked: after a restart the next one is where it goes on */
    boolean checked(RunId id, int line, int rows, int bad) {
        return db.sql("""
                update imports.run set line_checked = :line, rows_checked = rows_checked + :rows, rows_bad = rows_bad + :bad
                where id = :id and state = 'CHECKING'""")
                .param("id", id.value()).param("line", line).param("rows", rows).param("bad", bad).update() == 1;
    }

    boolean writing(RunId id) {
        return db.sql("update imports.run set state = 'WRITING' where id = :id and state = 'CHECKING'")
                .param("id", id.value()).update() == 1;
    }

    void steps(RunId id, int done) {
        db.sql("update imports.run set steps_done = :done where id = :id and state = 'WRITING'")
                .param("id", id.value()).param("done", done).update();
    }

    boolean done(RunId id, ImportKind.Written written, Instant now) {
        return db.sql("""
                update imports.run set state = 'DONE', added = :added, changed = :changed, unchanged = :unchanged, ended_at = :now
                where id = :id and state = 'WRITING'""")
                .param("id", id.value())
                .param("added", written.added())
                .param("changed", written.changed())
                .param("unchanged", written.unchanged())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    /** Ends what is under way without anything written. */
    boolean end(RunId id, Run.State state, Optional<Run.Refusal> refusal, Instant now) {
        return db.sql("""
                update imports.run set state = :state, refusal = :reason, refusal_line = :line, refusal_column = :column,
                    ended_at = :now,
                    rows_bad = (select count(distinct line) from imports.flaw where run = :id)
                where id = :id and state in ('ARRIVING', 'CHECKING', 'WRITING')""")
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", refusal.map(why -> why.reason().name()).orElse(null))
                .param("line", refusal.map(Run.Refusal::line).orElse(null))
                .param("column", refusal.flatMap(Run.Refusal::column).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    Optional<Run> find(RunId id, OrganisationId organisation) {
        return db.sql("select * from imports.run where id = :id and organisation = :organisation")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .query((row, n) -> run(row))
                .optional();
    }

    List<Run> newest(OrganisationId organisation, Collection<String> kinds, int most) {
        return kinds.isEmpty() ? List.of() : db.sql("""
                select * from imports.run where organisation = :organisation and kind in (:kinds)
                order by arrived_at desc, id limit :most""")
                .param("organisation", organisation.value())
                .param("kinds", kinds)
                .param("most", most)
                .query((row, n) -> run(row))
                .list();
    }

    /** What waits for work, the oldest first. */
    Optional<Run> next() {
        return db.sql("select * from imports.run where state in ('CHECKING', 'WRITING') order by arrived_at, id limit 1")
                .query((row, n) -> run(row))
                .optional();
    }

    /** Uploads that never ended, because their node did. */
    List<RunId> stranded(Instant before) {
        return db.sql("select id from imports.run where state = 'ARRIVING' and arrived_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new RunId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Removes what ended before this day, with its report. */
    int forget(Instant before) {
        return db.sql("delete from imports.run where ended_at < :before").param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private static Run run(ResultSet row) throws SQLException {
        String reason = row.getString("refusal");
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("kind"),
                Run.State.valueOf(row.getString("state")),
                reason == null ? Optional.empty() : Optional.of(new Run.Refusal(Run.Reason.valueOf(reason),
                        row.getInt("refusal_line"), Optional.ofNullable(row.getString("refusal_column")))),
                row.getInt("rows_in"),
                row.getInt("rows_checked"),
                row.getInt("rows_bad"),
                row.getInt("steps"),
                row.getInt("steps_done"),
                new ImportKind.Written(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
