package org.tayanych.hotline;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Passages;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** Everything that can be found by words in a case: what the worker told and wrote, and what the team noted. */
@Component
class CasePassages {

    private final Passages complaints;
    private final JdbcClient db;

    CasePassages(Passages complaints, JdbcClient db) {
        this.complaints = complaints;
        this.db = db;
    }

    void each(Map<SubjectId, CaseKey> keys, BiConsumer<SubjectId, Secret> take) {
        complaints.each(keys, take);
        String[] ids = keys.keySet().stream().map(SubjectId::toString).toArray(String[]::new);
        db.sql("""
                select case_id, id, 'CASE_ENTRY' as field, words from hotline.entry
                    where case_id = any(cast(:ids as uuid[])) and words is not null
                union all select case_id, id, 'CASE_QUESTION', question from hotline.consultation
                    where case_id = any(cast(:ids as uuid[]))
                union all select case_id, id, 'CASE_ADVICE', advice from hotline.consultation
                    where case_id = any(cast(:ids as uuid[]))""")
                .param("ids", ids)
                .query(row -> {
                    SubjectId id = new SubjectId(row.getObject("case_id", UUID.class));
                    CaseKey key = keys.get(id);
                    if (key != null) {
                        take.accept(id, key.open(Sealed.fromRest(row.getBytes("words")),
                                HotlineField.valueOf(row.getString("field")), row.getObject("id", UUID.class)));
                    }
                });
    }
}
