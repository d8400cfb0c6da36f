package org.tayanych.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/** What the worker and the team write to each other. */
@Component
public class Dialogue {

    private record Row(UUID id, @Nullable UUID by, boolean question, Sealed words, Instant at) {}

    private final JdbcClient db;
    private final Complaints complaints;
    private final Attachments attachments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dialogue(
            JdbcClient db,
            Complaints complaints,
            Attachments attachments,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.complaints = complaints;
        this.attachments = attachments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The whole dialogue, oldest first. */
    public List<Message> read(SubjectId id, CaseKey key) {
        List<Attachment> files = attachments.of(id, key);
        return db.sql("""
                select id, by_member, question, words, at from complaints.message
                where complaint = :id order by place""")
                .param("id", id.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("by_member", UUID.class),
                        row.getBoolean("question"),
                        Sealed.fromRest(row.getBytes("words")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list().stream()
                .map(row -> message(row, key, files))
                .toList();
    }

    /** The worker writes; the words may be nothing when a file says it. The answer is the message's id. */
    @Transactional
    public UUID write(Receipts.Opened worker, Secret words) {
        UUID message = insert(worker.subject(), worker.key(), null, words, false);
        complaints.asked(worker.subject(), false);
        complaints.facts(worker.subject()).ifPresent(facts -> events.publishEvent(
                new WorkerWrote(facts.id(), facts.team(), facts.organisation(), ComplaintStore.roughly(clock))));
        return message;
    }

    /** A member writes to the worker, with a key that was opened for this reader. A question changes the state. */
    @Transactional
    public UUID answer(SubjectId id, CaseKey key, CaseWorker by, Secret words, boolean question) {
        UUID message = insert(id, key, by.id(), words, question);
        if (question) {
            complaints.asked(id, true);
        }
        audit.record(Deed.by(by.id(), "complaint.answered", id).within(by.organisation()));
        return message;
    }

    private UUID insert(SubjectId id, CaseKey key, @Nullable MemberId by, Secret words, boolean question) {
        UUID message = UUID.randomUUID();
        db.sql("""
                insert into complaints.message (id, complaint, by_member, question, words, at)
                values (:id, :complaint, :by, :question, :words, :at)""")
                .param("id", message)
                .param("complaint", id.value())
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("question", question)
                .param("words", key.seal(words, ComplaintField.COMPLAINT_MESSAGE, message).atRest())
                .param("at", ComplaintStore.at(ComplaintStore.roughly(clock)))
                .update();
        return message;
    }

    private static Message message(Row row, CaseKey key, List<Attachment> files) {
        return new Message(
                row.id(),
                Optional.ofNullable(row.by()).map(MemberId::new),
                key.open(row.words(), ComplaintField.COMPLAINT_MESSAGE, row.id()),
                row.question(),
                row.at(),
                files.stream().filter(file -> Objects.equals(file.message(), row.id())).toList());
    }
}
