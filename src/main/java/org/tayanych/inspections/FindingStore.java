package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** How findings and their wordings rest. */
@Component
class FindingStore {

    /** @param words sealed for the row of this id; none where the finding came as a list */
    record Row(
            UUID id, InspectionId inspection, Topic topic, String provision, String article, String lawVersion,
            Severity severity, int workers, LocalDate day, int version, @Nullable Sealed words, @Nullable Sealed struck) {}

    /** @param version empty is a rival: written on a stale wording */
    record Wording(
            UUID id, UUID finding, int base, @Nullable Integer version, Topic topic, String provision, Severity severity,
            int workers, Sealed words, MemberId by, Instant at, boolean settled) {}

    private static final RowMapper<Row> ROW = (row, number) -> row(row);

    private final JdbcClient db;

    FindingStore(JdbcClient db) {
        this.db = db;
    }

    /** False when a finding of this id is there already. */
    boolean insert(Row row) {
        return db.sql("""
                insert into inspections.finding
                    (id, inspection, organisation, topic, provision, article, law_version, severity, workers_affected,
                     found_on, words)
                select :id, i.id, i.organisation, :topic, :provision, :article, :law, :severity, :workers, :day, :words
                from inspections.inspection i where i.id = :inspection
                on conflict (id) do nothing""")
                .param("id", row.id())
                .param("inspection", row.inspection().value())
                .param("topic", row.topic().name())
                .param("provision", row.provision())
                .param("article", row.article())
                .param("law", row.lawVersion())
                .param("severity", row.severity().name())
                .param("workers", row.workers())
                .param("day", row.day())
                .param("words", Objects.requireNonNull(row.words()).atRest())
                .update() == 1;
    }

    /** Writes this wording over the one of the version before; false when that is no longer the last. */
    boolean rewrite(Row row) {
        return db.sql("""
                update inspections.finding
                set topic = :topic, provision = :provision, article = :article, law_version = :law, severity = :severity,
                    workers_affected = :workers, words = :words, version = version + 1
                where id = :id and inspection = :inspection and version = :version and struck_at is null""")
                .param("id", row.id())
                .param("inspection", row.inspection().value())
                .param("topic", row.topic().name())
                .param("provision", row.provision())
                .param("article", row.article())
                .param("law", row.lawVersion())
                .param("severity", row.severity().name())
                .param("workers", row.workers())
                .param("words", Objects.requireNonNull(row.words()).atRest())
                .param("version", row.version())
                .update() == 1;
    }

    boolean strike(FindingId id, Sealed why, Instant now) {
        return db.sql("update inspections.finding set struck_at = :now, struck = :why where id = :id and struck_at is null")
                .param("id", id.value())
                .param("why", why.atRest())
                .param("now", Book.at(now))
                .update() == 1;
    }

    List<Row> of(InspectionId inspection, Collection<TeamId> teams) {
        return db.sql("""
                select f.* from inspections.finding f join inspections.inspection i on i.id = f.inspection
                where f.inspection = :inspection and i.team = any(:teams) order by f.place""")
                .param("inspection", inspection.value())
                .param("teams", InspectionStore.ids(teams))
                .query(ROW)
                .list();
    }

    Optional<Row> find(FindingId id, Collection<TeamId> teams) {
        return db.sql("""
                select f.* from inspections.finding f join inspections.inspection i on i.id = f.inspection
                where f.id = :id and i.team = any(:teams)""")
                .param("id", id.value())
                .param("teams", InspectionStore.ids(teams))
                .query(ROW)
                .optional();
    }

    /** The inspection that a finding of this id belongs to, whoever may read it. */
    Optional<InspectionId> whose(FindingId id) {
        return db.sql("select inspection from inspections.finding where id = :id")
                .param("id", id.value())
                .query((row, number) -> new InspectionId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insert(Wording wording, InspectionId inspection) {
        db.sql("""
                insert into inspections.wording
                    (id, finding, inspection, base, version, topic, provision, severity, workers_affected, words, by, at)
                values (:id, :finding, :inspection, :base, :version, :topic, :provision, :severity, :workers, :words, :by, :at)""")
                .param("id", wording.id())
                .param("finding", wording.finding())
                .param("inspection", inspection.value())
                .param("base", wording.base())
                .param("version", wording.version(), java.sql.Types.INTEGER)
                .param("topic", wording.topic().name())
                .param("provision", wording.provision())
                .param("severity", wording.severity().name())
                .param("workers", wording.workers())
                .param("words", wording.words().atRest())
                .param("by", wording.by().value())
                .param("at", Book.at(wording.at()))
                .update();
    }

    List<Wording> wordings(FindingId finding) {
        return db.sql("select * from inspections.wording where finding = :finding order by place")
                .param("finding", finding.value())
                .query((row, number) -> wording(row))
                .list();
    }

    /** False when somebody decided before. */
    boolean settle(UUID wording, FindingId finding, Instant now) {
        return db.sql("""
                update inspections.wording set settled_at = :now
                where id = :id and finding = :finding and version is null and settled_at is null""")
                .param("id", wording)
                .param("finding", finding.value())
                .param("now", Book.at(now))
                .update() == 1;
    }

    static Finding open(Row row, CaseKey key) {
        Sealed words = row.words();
        Optional<Secret> struck = Optional.ofNullable(row.struck())
                .map(why -> key.open(why, InspectionField.INSPECTION_FINDING_STRUCK, row.id()));
        return new Finding(new FindingId(row.id()), row.inspection(), row.topic(), row.provision(), row.article(),
                row.lawVersion(), row.severity(), row.workers(), row.day(),
                words == null ? Secret.NOTHING : key.open(words, InspectionField.INSPECTION_FINDING, row.id()), row.version(), struck);
    }

    private static Row row(ResultSet row) throws SQLException {
        byte[] struck = row.getBytes("struck");
        byte[] words = row.getBytes("words");
        return new Row(
                row.getObject("id", UUID.class),
                new InspectionId(row.getObject("inspection", UUID.class)),
                Topic.valueOf(row.getString("topic")),
                row.getString("provision"),
                row.getString("article"),
                row.getString("law_version"),
                Severity.valueOf(row.getString("severity")),
                row.getInt("workers_affected"),
                row.getObject("found_on", LocalDate.class),
                row.getInt("version"),
                words == null ? null : Sealed.fromRest(words),
                struck == null ? null : Sealed.fromRest(struck));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getObject("id", UUID.class),
                row.getObject("finding", UUID.class),
                row.getInt("base"),
                row.getObject("version", Integer.class),
                Topic.valueOf(row.getString("topic")),
                row.getString("provision"),
                Severity.valueOf(row.getString("severity")),
                row.getInt("workers_affected"),
                Sealed.fromRest(row.getBytes("words")),
                new MemberId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("settled_at") != null);
    }
}
