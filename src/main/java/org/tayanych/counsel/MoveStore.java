package org.tayanych.counsel;

import static org.tayanych.counsel.ClockStore.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Reference;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** What changes of law did to limits, at rest. */
@Component
class MoveStore {

    /** Who should hear of a moved limit: whoever is in charge, otherwise the team. */
    record Charge(Optional<MemberId> member, TeamId team) {}

    private final JdbcClient db;

    MoveStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SubjectId of, Moved moved, Instant now) {
        db.sql("""
                insert into counsel.move (id, fact_id, case_id, what, provision, at, pack_from, pack_to, last_from, last_to)
                values (:id, :fact, :case, :what, :provision, :now, :packFrom, :packTo, :from, :to)""")
                .param("id", UUID.randomUUID())
                .param("fact", moved.fact())
                .param("case", of.value())
                .param("what", moved.what())
                .param("provision", moved.provision())
                .param("now", at(now))
                .param("packFrom", moved.packFrom())
                .param("packTo", moved.packTo())
                .param("from", moved.from().orElse(null))
                .param("to", moved.to().orElse(null))
                .update();
    }

    Charge charge(SubjectId of) {
        return db.sql("select assigned, team from hotline.case_file where id = :case")
                .param("case", of.value())
                .query((row, n) -> new Charge(
                        Optional.ofNullable(row.getObject("assigned", UUID.class)).map(MemberId::new),
                        new TeamId(row.getObject("team", UUID.class))))
                .single();
    }

    /** The newest first, of open cases of these teams. */
    List<Moves.Line> latest(Set<TeamId> teams, int most) {
        return db.sql("""
                select m.*, f.kind, f.country, f.happened_on, c.reference
                from counsel.move m join counsel.fact f on f.id = m.fact_id join hotline.case_file c on c.id = m.case_id
                where c.team = any(:teams) and c.status <> 'CLOSED' and f.dropped_at is null
                order by m.at desc, m.id limit :most""")
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    private static Moves.Line line(ResultSet row) throws SQLException {
        return new Moves.Line(
                new SubjectId(row.getObject("case_id", UUID.class)),
                new Reference(row.getString("reference")),
                Fact.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                new Country(row.getString("country")),
                row.getString("what"),
                row.getString("provision"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("pack_from"),
                row.getString("pack_to"),
                Optional.ofNullable(row.getObject("last_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("last_to", LocalDate.class)));
    }
}
