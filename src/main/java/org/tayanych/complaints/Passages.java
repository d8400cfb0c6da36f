package org.tayanych.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/**
 * What was said in many complaints, opened one after the other and handed over, for a search by words. Nothing is kept;
 * phone numbers and addresses for contact are not among it.
 */
@Component
public class Passages {

    private final JdbcClient db;

    Passages(JdbcClient db) {
        this.db = db;
    }

    /** Hands over narrative, employer, name and messages of each complaint that there is a key for. */
    public void each(Map<SubjectId, CaseKey> keys, BiConsumer<SubjectId, Secret> take) {
        String[] ids = keys.keySet().stream().map(SubjectId::toString).toArray(String[]::new);
        db.sql("select id, narrative, account from complaints.complaint where id = any(cast(:ids as uuid[]))")
                .param("ids", ids)
                .query(row -> {
                    SubjectId id = new SubjectId(row.getObject("id", UUID.class));
                    told(row, id, Objects.requireNonNull(keys.get(id))).forEach(passage -> take.accept(id, passage));
                });
        db.sql("select id, complaint, words from complaints.message where complaint = any(cast(:ids as uuid[]))")
                .param("ids", ids)
                .query(row -> {
                    SubjectId id = new SubjectId(row.getObject("complaint", UUID.class));
                    CaseKey key = Objects.requireNonNull(keys.get(id));
                    UUID message = row.getObject("id", UUID.class);
                    take.accept(id, open(row, "words", key, ComplaintField.COMPLAINT_MESSAGE, message));
                });
    }

    private static List<Secret> told(ResultSet row, SubjectId id, CaseKey key) throws SQLException {
        Account account = Shapes.account(
                open(row, "narrative", key, ComplaintField.COMPLAINT_NARRATIVE, id.value()),
                open(row, "account", key, ComplaintField.COMPLAINT_ACCOUNT, id.value()));
        return List.of(
                account.narrative(), account.employer().name(), account.employer().place(), account.name());
    }

    private static Secret open(ResultSet row, String column, CaseKey key, ComplaintField field, UUID place)
            throws SQLException {
        return key.open(Sealed.fromRest(row.getBytes(column)), field, place);
    }
}
