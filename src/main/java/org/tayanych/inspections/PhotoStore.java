package org.tayanych.inspections;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Where photos belong, at rest. The pictures themselves rest in the vault. */
@Component
class PhotoStore {

    /** @param about kind, size, hash and name, sealed @param workingCopy null when there is none */
    record Row(
            UUID id, InspectionId inspection, @Nullable UUID finding, UUID original, @Nullable UUID workingCopy, Sealed about,
            MemberId by, Instant at) {}

    private final JdbcClient db;

    PhotoStore(JdbcClient db) {
        this.db = db;
    }

    /** False when a photo of this id is there already. */
    boolean insert(Row row) {
        return db.sql("""
                insert into inspections.photo (id, inspection, original, working_copy, about, by, at)
                values (:id, :inspection, :original, :copy, :about, :by, :at) on conflict (id) do nothing""")
                .param("id", row.id())
                .param("inspection", row.inspection().value())
                .param("original", row.original())
                .param("copy", row.workingCopy(), Types.OTHER)
                .param("about", row.about().atRest())
                .param("by", row.by().value())
                .param("at", Book.at(row.at()))
                .update() == 1;
    }

    void shows(InspectionId id, UUID photo, FindingId finding) {
        db.sql("""
                update inspections.photo p set finding = f.id from inspections.finding f
                where p.id = :photo and p.inspection = :id and p.finding is null
                  and f.id = :finding and f.inspection = p.inspection""")
                .param("id", id.value())
                .param("photo", photo)
                .param("finding", finding.value())
                .update();
    }

    Optional<InspectionId> whose(UUID photo) {
        return db.sql("select inspection from inspections.photo where id = :photo")
                .param("photo", photo)
                .query((row, number) -> new InspectionId(row.getObject(1, UUID.class)))
                .optional();
    }

    int count(InspectionId id) {
        return db.sql("select count(*) from inspections.photo where inspection = :id")
                .param("id", id.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    List<Row> of(InspectionId id, Collection<TeamId> teams) {
        return db.sql("""
                select p.* from inspections.photo p join inspections.inspection i on i.id = p.inspection
                where p.inspection = :id and i.team = any(:teams) order by p.place""")
                .param("id", id.value())
                .param("teams", InspectionStore.ids(teams))
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        id,
                        row.getObject("finding", UUID.class),
                        row.getObject("original", UUID.class),
                        row.getObject("working_copy", UUID.class),
                        Sealed.fromRest(row.getBytes("about")),
                        new MemberId(row.getObject("by", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
