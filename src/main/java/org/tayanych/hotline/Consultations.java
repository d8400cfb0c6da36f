package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** Advice that was given: what was asked, what was answered, by whom, and how long it took. */
@Component
public class Consultations {

    public static final int LONGEST_MINUTES = 600;

    /** @param topic null when it was about nothing that has a code */
    public record Consultation(
            UUID id, Instant at, MemberId by, int minutes, @Nullable Topic topic, Secret question, Secret advice) {}

    private final JdbcClient db;
    private final Timeline timeline;
    private final Clock clock;

    Consultations(JdbcClient db, Timeline timeline, Clock clock) {
        this.db = db;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param minutes 1 to {@link #LONGEST_MINUTES}
     * @throws IllegalArgumentException when the minutes are outside, or question or advice are blank
     */
    @Transactional
    public void add(OpenCase opened, Secret question, Secret advice, int minutes, @Nullable Topic topic) {
        if (minutes < 1 || minutes > LONGEST_MINUTES || question.isBlank() || advice.isBlank()) {
            throw new IllegalArgumentException("not a consultation");
        }
        UUID id = UUID.randomUUID();
        CaseKey key = opened.key();
        db.sql("""
                insert into hotline.consultation (id, case_id, at, member, minutes, topic, question, advice)
                values (:id, :case, :at, :by, :minutes, :topic, :question, :advice)""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("at", at(clock.instant()))
                .param("by", opened.reader().id().value())
                .param("minutes", minutes)
                .param("topic", topic == null ? null : topic.name())
                .param("question", key.seal(question, HotlineField.CASE_QUESTION, id).atRest())
                .param("advice", key.seal(advice, HotlineField.CASE_ADVICE, id).atRest())
                .update();
        timeline.add(opened, "hotline.entry.consultation", Integer.toString(minutes));
    }

    /** The newest first, fifty at most. */
    public List<Consultation> of(OpenCase opened) {
        return db.sql("select * from hotline.consultation where case_id = :case order by at desc limit 50")
                .param("case", opened.id().value())
                .query((row, n) -> consultation(row, opened.key()))
                .list();
    }

    /** How many there are, without opening any. */
    public int count(SubjectId id) {
        return db.sql("select count(*) from hotline.consultation where case_id = :case")
                .param("case", id.value()).query(Integer.class).single();
    }

    private static Consultation consultation(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String topic = row.getString("topic");
        return new Consultation(
                id,
                CaseStore.instant(row, "at"),
                new MemberId(row.getObject("member", UUID.class)),
                row.getInt("minutes"),
                topic == null ? null : Topic.valueOf(topic),
                key.open(Sealed.fromRest(row.getBytes("question")), HotlineField.CASE_QUESTION, id),
                key.open(Sealed.fromRest(row.getBytes("advice")), HotlineField.CASE_ADVICE, id));
    }
}
