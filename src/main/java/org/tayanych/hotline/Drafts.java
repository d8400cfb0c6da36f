package org.tayanych.hotline;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/**
 * Sentences that are still being typed, sealed under the key of their case or contact, one per member and field. They
 * outlive the browser, the session and the server, and go when the form is sent.
 */
@Component
public class Drafts {

    /** Longest draft, in letters. */
    public static final int LONGEST = 20_000;

    /** Longest draft of a whole form, in letters. */
    public static final int LONGEST_FORM = 60_000;

    private static final Pattern FIELD = Pattern.compile("[a-z][a-zA-Z0-9-]{0,39}");

    private final JdbcClient db;
    private final Clock clock;

    Drafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps it in place of what was kept before; blank words empty the place. False when the field or length cannot be. */
    public boolean keep(OpenCase opened, String field, Secret words) {
        if (!FIELD.matcher(field).matches() || words.length() > LONGEST) {
            return false;
        }
        if (words.isBlank()) {
            drop(opened, field);
        } else {
            keep(opened.id(), opened.key(), opened.reader(), field, words);
        }
        return true;
    }

    /** The same for a form about a contact, kept as one. False when it is too long. */
    public boolean keep(OpenContact opened, String form, Secret written) {
        boolean fits = written.length() <= LONGEST_FORM;
        if (fits) {
            keep(opened.contact().id(), opened.key(), opened.reader(), form, written);
        }
        return fits;
    }

    private void keep(SubjectId subject, CaseKey key, CaseWorker reader, String field, Secret words) {
        UUID row = UUID.randomUUID();
        db.sql("""
                insert into hotline.draft (subject, member, field, id, words, saved_at)
                values (:subject, :member, :field, :row, :words, :now)
                on conflict (subject, member, field) do update
                    set id = excluded.id, words = excluded.words, saved_at = excluded.saved_at""")
                .param("subject", subject.value())
                .param("member", reader.id().value())
                .param("field", field)
                .param("row", row)
                .param("words", key.seal(words, HotlineField.CASE_DRAFT, row).atRest())
                .param("now", CaseStore.at(clock.instant()))
                .update();
    }

    /** What the reader was typing in this case, by field. */
    public Map<String, Secret> of(OpenCase opened) {
        return of(opened.id(), opened.key(), opened.reader());
    }

    /** What the reader was filling in about this contact. */
    public Optional<Secret> of(OpenContact opened, String form) {
        return Optional.ofNullable(of(opened.contact().id(), opened.key(), opened.reader()).get(form));
    }

    private Map<String, Secret> of(SubjectId subject, CaseKey key, CaseWorker reader) {
        Map<String, Secret> kept = new HashMap<>();
        db.sql("select field, id, words from hotline.draft where subject = :subject and member = :member")
                .param("subject", subject.value())
                .param("member", reader.id().value())
                .query(row -> {
                    Sealed sealed = Sealed.fromRest(row.getBytes("words"));
                    kept.put(row.getString("field"),
                            key.open(sealed, HotlineField.CASE_DRAFT, row.getObject("id", UUID.class)));
                });
        return kept;
    }

    /** The form was sent: nothing is left to keep. */
    public void drop(OpenCase opened, String... fields) {
        for (String field : fields) {
            db.sql("delete from hotline.draft where subject = :subject and member = :member and field = :field")
                    .param("subject", opened.id().value())
                    .param("member", opened.reader().id().value())
                    .param("field", field)
                    .update();
        }
    }
}
