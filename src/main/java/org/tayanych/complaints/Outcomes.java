package org.tayanych.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.complaints.OutcomeAnswer.Asked;
import org.tayanych.complaints.OutcomeAnswer.Solved;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.SubjectId;

/** Whether it was solved, said by the worker alone: at twenty-eight days and when work has ended. */
@Component
public class Outcomes {

    private final JdbcClient db;
    private final Complaints complaints;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ComplaintSettings settings;

    Outcomes(
            JdbcClient db,
            Complaints complaints,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            ComplaintSettings settings) {
        this.db = db;
        this.complaints = complaints;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.settings = settings;
    }

    /** Which question waits for the worker now; empty when none does. */
    public Optional<Asked> due(ComplaintFacts facts) {
        if (facts.progress() instanceof Progress.Closed) {
            boolean answered = at(facts.id(), Asked.AT_CLOSE).filter(at -> !at.isBefore(facts.progressAt())).isPresent();
            return answered ? Optional.empty() : Optional.of(Asked.AT_CLOSE);
        }
        boolean time = !clock.instant().isBefore(facts.receivedAt().plus(settings.outcomeAfter()));
        return time && !facts.progress().ended() && at(facts.id(), Asked.AFTER_28_DAYS).isEmpty()
                ? Optional.of(Asked.AFTER_28_DAYS)
                : Optional.empty();
    }

    /** What the worker has answered so far. */
    public List<OutcomeAnswer> of(SubjectId id, CaseKey key) {
        return db.sql("select asked, solved, retaliation, money, at from complaints.outcome where complaint = :id order by at")
                .param("id", id.value())
                .query((row, number) -> answer(row, id, key))
                .list();
    }

    /** The worker answers, or answers anew. Punished for complaining: what had ended is open again. */
    @Transactional
    public void answer(Receipts.Opened worker, Asked asked, Solved solved, @Nullable Money received, boolean retaliation) {
        SubjectId id = worker.subject();
        Instant now = ComplaintStore.roughly(clock);
        db.sql("""
                insert into complaints.outcome (complaint, asked, solved, retaliation, money, at)
                values (:id, :asked, :solved, :retaliation, :money, :at)
                on conflict (complaint, asked) do update set solved = excluded.solved,
                    retaliation = excluded.retaliation, money = excluded.money, at = excluded.at""")
                .param("id", id.value())
                .param("asked", asked.name())
                .param("solved", solved.name())
                .param("retaliation", retaliation)
                .param("money", worker.key()
                        .seal(Shapes.write(received), ComplaintField.COMPLAINT_OUTCOME_MONEY, id.value()).atRest())
                .param("at", ComplaintStore.at(now))
                .update();
        audit.record(Deed.byNobodyNamed("complaint.outcome", id).with(solved.name()));
        ComplaintFacts facts = complaints.facts(id).orElseThrow();
        if (retaliation) {
            complaints.openAgain(facts);
        }
        events.publishEvent(new OutcomeAnswered(id, facts.team(), facts.organisation(), solved, retaliation, now));
    }

    private Optional<Instant> at(SubjectId id, Asked asked) {
        return db.sql("select at from complaints.outcome where complaint = :id and asked = :asked")
                .param("id", id.value())
                .param("asked", asked.name())
                .query((row, number) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static OutcomeAnswer answer(ResultSet row, SubjectId id, CaseKey key) throws SQLException {
        Sealed money = Sealed.fromRest(row.getBytes("money"));
        return new OutcomeAnswer(
                Asked.valueOf(row.getString("asked")),
                Solved.valueOf(row.getString("solved")),
                Shapes.money(key.open(money, ComplaintField.COMPLAINT_OUTCOME_MONEY, id.value())).orElse(null),
                row.getBoolean("retaliation"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
