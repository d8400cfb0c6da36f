package org.tayanych.vault;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;

/** Case keys at rest: for each team either a letter to its public key or a wrap under its symmetric key. */
@Component
class CaseKeyStore {

    private static final int BATCH = 500;

    /** Exactly one of {@code letter} and {@code wrapped} is there. */
    record Row(SubjectId subject, TeamId team, byte @Nullable [] letter, byte @Nullable [] wrapped) {}

    private final JdbcClient db;
    private final JdbcTemplate batches;

    CaseKeyStore(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** A team that was given this key before keeps what it has. */
    boolean add(SubjectId subject, TeamId team, byte[] letter) {
        return db.sql("""
                insert into vault.case_key (subject, team, sealed) values (:subject, :team, :letter)
                on conflict (subject, team) do nothing""")
                .param("subject", subject.value())
                .param("team", team.value())
                .param("letter", letter)
                .update() == 1;
    }

    /** A key that was just drawn, sealed to a team. */
    record Drawn(SubjectId subject, byte[] letter) {}

    void addAll(TeamId team, List<Drawn> drawn) {
        db.sql("""
                insert into vault.case_key (subject, team, sealed)
                select subject, :team, letter from unnest(:subjects::uuid[], :letters::bytea[]) as drawn (subject, letter)
                on conflict (subject, team) do nothing""")
                .param("team", team.value())
                .param("subjects", drawn.stream().map(each -> each.subject().value()).toArray(UUID[]::new))
                .param("letters", drawn.stream().map(Drawn::letter).toArray(byte[][]::new))
                .update();
    }

    /** Rows already opened once come first: they open a hundred times faster. */
    List<Row> find(Collection<SubjectId> subjects, Collection<TeamId> teams) {
        return db.sql("""
                select subject, team, sealed, wrapped from vault.case_key
                where subject = any(:subjects) and team = any(:teams) order by wrapped is null""")
                .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
                .param("teams", teams.stream().map(TeamId::value).toArray(UUID[]::new))
                .query(CaseKeyStore::row)
                .list();
    }

    /** The letters of these rows are no longer needed: the team opened them and wrapped their keys. */
    void keepWrapped(List<Row> opened) {
        batches.batchUpdate("""
                update vault.case_key set wrapped = ?, sealed = null
                where subject = ? and team = ? and sealed is not null""",
                opened, BATCH, CaseKeyStore::fill);
    }

    /** The team's rows in the order of their subjects, after this one. */
    List<Row> next(TeamId team, SubjectId after, int most) {
        return db.sql("""
                select subject, team, sealed, wrapped from vault.case_key
                where team = :team and subject > :after order by subject limit :most""")
                .param("team", team.value())
                .param("after", after.value())
                .param("most", most)
                .query(CaseKeyStore::row)
                .list();
    }

    /** Under another symmetric key of the same team. */
    void rewrap(List<Row> rows) {
        batches.batchUpdate("update vault.case_key set wrapped = ?, sealed = null where subject = ? and team = ?",
                rows, BATCH, CaseKeyStore::fill);
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(
                new SubjectId(row.getObject("subject", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                row.getBytes("sealed"),
                row.getBytes("wrapped"));
    }

    private static void fill(PreparedStatement statement, Row row) throws SQLException {
        statement.setBytes(1, row.wrapped());
        statement.setObject(2, row.subject().value());
        statement.setObject(3, row.team().value());
    }

    boolean withdraw(SubjectId subject, TeamId team) {
        return db.sql("delete from vault.case_key where subject = :subject and team = :team")
                .param("subject", subject.value())
                .param("team", team.value())
                .update() == 1;
    }

    /** Keys first, then what they sealed: case keys, receipts and visits, then files. One statement, all or nothing. */
    void destroy(SubjectId subject) {
        db.sql("""
                with keys as (delete from vault.case_key where subject = :subject),
                     receipts as (delete from vault.receipt where subject = :subject),
                     visits as (delete from vault.visit where subject = :subject)
                delete from vault.file where subject = :subject""")
                .param("subject", subject.value())
                .update();
    }
}
