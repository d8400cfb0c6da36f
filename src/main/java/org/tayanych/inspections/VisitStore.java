package org.tayanych.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.checklists.Checklist;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** How a visit rests: chosen lists, sheets that came, answers. */
@Component
class VisitStore {

    /** @param note sealed for the row of this id */
    record Answer(
            UUID id, InspectionId inspection, UUID sync, String checklist, int version, String question, Visits.Said said,
            Optional<Sealed> note) {}

    private final JdbcClient db;

    VisitStore(JdbcClient db) {
        this.db = db;
    }

    void choose(InspectionId id, Checklist list) {
        db.sql("""
                insert into inspections.chosen (inspection, checklist, version) values (:id, :list, :version)
                on conflict (inspection, checklist) do nothing""")
                .param("id", id.value())
                .param("list", list.code())
                .param("version", list.version())
                .update();
    }

    /** Versions by the list's code. */
    Map<String, Integer> chosen(InspectionId id) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        db.sql("select checklist, version from inspections.chosen where inspection = :id order by checklist = 'GENERAL' desc, checklist")
                .param("id", id.value())
                .query(row -> {
                    chosen.put(row.getString("checklist"), row.getInt("version"));
                });
        return chosen;
    }

    /** False when a sheet of this id came before. A second one that comes at the same time waits for the first. */
    boolean once(UUID sync, InspectionId id, MemberId by, Instant now) {
        return db.sql("""
                insert into inspections.sync (id, inspection, by, at) values (:sync, :id, :by, :now)
                on conflict (id) do nothing""")
                .param("sync", sync)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", Book.at(now))
                .update() == 1;
    }

    boolean has(UUID sync, InspectionId id) {
        return db.sql("select exists (select from inspections.sync where id = :sync and inspection = :id)")
                .param("sync", sync)
                .param("id", id.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void answer(Answer answer) {
        db.sql("""
                insert into inspections.answer (id, inspection, sync, checklist, version, question, answer, note)
                values (:id, :inspection, :sync, :list, :version, :question, :answer, :note)""")
                .param("id", answer.id())
                .param("inspection", answer.inspection().value())
                .param("sync", answer.sync())
                .param("list", answer.checklist())
                .param("version", answer.version())
                .param("question", answer.question())
                .param("answer", answer.said().name())
                .param("note", answer.note().map(Sealed::atRest).orElse(null), Types.BINARY)
                .update();
    }

    /** Oldest first. */
    List<Visits.Given> answers(InspectionId id, CaseKey key) {
        return db.sql("select * from inspections.answer where inspection = :id order by place")
                .param("id", id.value())
                .query((row, number) -> given(row, key))
                .list();
    }

    private static Visits.Given given(ResultSet row, CaseKey key) throws SQLException {
        byte[] note = row.getBytes("note");
        UUID id = row.getObject("id", UUID.class);
        return new Visits.Given(
                row.getString("checklist"),
                row.getString("question"),
                Visits.Said.valueOf(row.getString("answer")),
                note == null ? Secret.NOTHING : key.open(Sealed.fromRest(note), InspectionField.INSPECTION_ANSWER_NOTE, id));
    }
}
