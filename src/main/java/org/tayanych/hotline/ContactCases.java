package org.tayanych.hotline;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * From a contact to a case, and back to a case by a caller who wants to go on: by the receipt code or by a word agreed
 * upon, never by a phone number.
 */
@Component
public class ContactCases {

    /** Shortest word to agree upon, in letters. */
    public static final int SHORTEST_WORD = 4;

    private final Submissions submissions;
    private final Vault vault;
    private final Receipts receipts;
    private final Rows rows;
    private final AgreedWords words;

    ContactCases(Submissions submissions, Vault vault, Receipts receipts, Rows rows, AgreedWords words) {
        this.submissions = submissions;
        this.vault = vault;
        this.receipts = receipts;
        this.rows = rows;
        this.words = words;
    }

    /** What a contact leaves in the case it becomes. */
    @Component
    static class Rows {
        private final ContactStore contacts;
        private final CaseStore cases;
        private final Timeline timeline;
        private final Clock clock;

        Rows(ContactStore contacts, CaseStore cases, Timeline timeline, Clock clock) {
            this.contacts = contacts;
            this.cases = cases;
            this.timeline = timeline;
            this.clock = clock;
        }

        void move(OpenContact opened, SubjectId id, CaseKey key, boolean restricted) {
            if (!contacts.makeCase(opened.contact().id(), restricted ? null : id, clock.instant())) {
                throw new IllegalStateException("the contact became a case meanwhile");
            }
            contacts.undraft(opened.contact().id());
            if (!opened.notes().isBlank()) {
                timeline.add(id, key, opened.reader().id(), "hotline.entry.call_notes", opened.notes());
            }
            if (opened.contact().safety().child() == Contact.Heard.YES) {
                cases.find(id).ifPresent(this::child);
            }
        }

        private void child(CaseFile file) {
            EnumSet<CaseFile.Reason> reasons = EnumSet.of(CaseFile.Reason.CHILD);
            reasons.addAll(file.reasons());
            cases.urgency(file.id(), file.urgency(), file.urgency().or(Urgency.HIGH), reasons);
        }
    }

    /**
     * Makes it a case of the consultant's own organisation: the notes move under the case's key, the contact keeps only
     * its codes. The receipt in the answer is for the caller: read it aloud.
     *
     * @throws Receipts.Busy when too many come at once; nothing was kept
     * @throws IllegalArgumentException when the contact is about violence and the complaint does not say so
     */
    public Submission make(OpenContact opened, NewComplaint complaint) {
        if (Topic.anyRestricted(opened.contact().topics()) && !complaint.restricted()) {
            throw new IllegalArgumentException("what was sealed to the specialists stays theirs");
        }
        SubjectId id = SubjectId.draw();
        CaseKey key = vault.draw();
        Submission made = submissions.submit(complaint, opened.reader(), id, key, () -> rows.move(opened, id, key, complaint.restricted()));
        if (made instanceof Submission.Accepted) {
            vault.destroy(opened.contact().id());
        }
        return made;
    }

    /** Empty for a wrong code and for a case of another team alike. */
    public Optional<SubjectId> byCode(Secret code, CaseWorker reader) {
        return receipts.open(code, ReceiptKind.COMPLAINT)
                .map(Receipts.Opened::subject)
                .filter(id -> rows.cases.find(id, reader.teams()).isPresent());
    }

    /** Cases of the reader's teams for which this word was agreed; more than one asks for the reference too. */
    public List<SubjectId> byWord(Secret word, CaseWorker reader) {
        return words.find(word, reader);
    }

    /** From now on the caller can go on with this word. False when it is too short. */
    public boolean agree(SubjectId id, Secret word, CaseWorker reader) {
        return rows.cases.find(id, reader.teams()).map(file -> words.keep(file, word)).orElse(false);
    }

    /** Words that callers chose. Only a keyed fingerprint is kept, so a copy of the table tells no word. */
    @Component
    static class AgreedWords {
        private final JdbcClient db;
        private final HouseSeal house;

        AgreedWords(JdbcClient db, HouseSeal house) {
            this.db = db;
            this.house = house;
        }

        @Transactional
        boolean keep(CaseFile file, Secret word) {
            if (word.length() < SHORTEST_WORD) {
                return false;
            }
            db.sql("""
                    insert into hotline.agreed_word (case_id, fingerprint) values (:id, :fingerprint)
                    on conflict (case_id) do update set fingerprint = excluded.fingerprint""")
                    .param("id", file.id().value())
                    .param("fingerprint", fingerprint(word))
                    .update();
            return true;
        }

        List<SubjectId> find(Secret word, CaseWorker reader) {
            return word.length() < SHORTEST_WORD
                    ? List.of()
                    : db.sql("""
                            select w.case_id from hotline.agreed_word w join hotline.case_file c on c.id = w.case_id
                            where w.fingerprint = :fingerprint and c.team = any(cast(:teams as uuid[])) limit 10""")
                            .param("fingerprint", fingerprint(word))
                            .param("teams", CaseStore.ids(reader.teams()))
                            .query((row, n) -> new SubjectId(row.getObject("case_id", UUID.class)))
                            .list();
        }

        private byte[] fingerprint(Secret word) {
            String plain = word.reveal().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return house.fingerprint(Secret.of(plain), "hotline.agreed-word");
        }
    }
}
