package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.Reference;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Urgency;

/** Tasks and follow-ups. A case comes up in the queue when its first open task is due. */
@Component
public class CaseTasks {

    /** Furthest a task may lie ahead. */
    public static final Duration FURTHEST = Duration.ofDays(3 * 366);

    private static final int MOST_ON_CALENDAR = 500;

    /** What became of a task that somebody wanted to add. */
    public sealed interface Added {
        record Done(UUID id) implements Added {}

        /** @param instead the first safe hour from then on; empty when four weeks hold none */
        record OutsideSafeHours(Optional<Instant> instead) implements Added {}

        /** In the past, or further ahead than {@link #FURTHEST}. */
        record NoSuchTime() implements Added {}

        record CaseClosed() implements Added {}
    }

    /**
     * @param owner who does it; null for whoever comes first
     * @param knowingly outside the safe hours, and the member knows
     */
    public record Plan(CaseTask.Kind kind, Instant due, @Nullable MemberId owner, boolean knowingly, Secret words) {}

    /** A line of the calendar: no words, nothing opened. */
    public record Due(
            UUID task, SubjectId id, Reference reference, Urgency urgency, CaseTask.Kind kind, Instant due,
            @Nullable MemberId owner, boolean unsafe) {}

    private final JdbcClient db;
    private final CaseStore store;
    private final Timeline timeline;
    private final Clock clock;

    CaseTasks(JdbcClient db, CaseStore store, Timeline timeline, Clock clock) {
        this.db = db;
        this.store = store;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Transactional
    public Added add(OpenCase opened, Plan plan, SafeHours hours) {
        Instant now = clock.instant();
        if (opened.file().isClosed()) {
            return new Added.CaseClosed();
        }
        if (plan.due().isBefore(now) || plan.due().isAfter(now.plus(FURTHEST))) {
            return new Added.NoSuchTime();
        }
        boolean unsafe = plan.kind().turnsToWorker() && !hours.allows(plan.due());
        if (unsafe && !plan.knowingly()) {
            return new Added.OutsideSafeHours(hours.firstFrom(plan.due()));
        }
        UUID id = insert(opened, plan, unsafe, now);
        store.refreshDue(opened.id());
        timeline.add(opened, "hotline.entry.task", "hotline.task." + plan.kind());
        return new Added.Done(id);
    }

    /** A task that the house itself adds, without words, for whoever comes first. False when there is no such open case. */
    @Transactional
    public boolean add(SubjectId id, CaseTask.Kind kind, Instant due) {
        boolean added = db.sql("""
                insert into hotline.task (id, case_id, kind, due_at, added_at)
                select :id, c.id, :kind, :due, :now from hotline.case_file c where c.id = :case and c.status <> 'CLOSED'""")
                .param("id", UUID.randomUUID())
                .param("kind", kind.name())
                .param("due", at(due))
                .param("now", at(clock.instant()))
                .param("case", id.value())
                .update() == 1;
        if (added) {
            store.refreshDue(id);
            timeline.add(id, "hotline.entry.task", "hotline.task." + kind);
        }
        return added;
    }

    private UUID insert(OpenCase opened, Plan plan, boolean unsafe, Instant now) {
        UUID id = UUID.randomUUID();
        Secret words = plan.words();
        db.sql("""
                insert into hotline.task (id, case_id, kind, due_at, owner, unsafe, words, added_at, added_by)
                values (:id, :case, :kind, :due, :owner, :unsafe, :words, :now, :by)""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("kind", plan.kind().name())
                .param("due", at(plan.due()))
                .param("owner", plan.owner() == null ? null : plan.owner().value())
                .param("unsafe", unsafe)
                .param("words", words.isBlank() ? null : opened.key().seal(words, HotlineField.CASE_TASK, id).atRest())
                .param("now", at(now))
                .param("by", opened.reader().id().value())
                .update();
        return id;
    }

    /** Done, or no longer needed. False when it is not an open task of this case. */
    @Transactional
    public boolean finish(OpenCase opened, UUID task, boolean done) {
        Optional<String> kind = db.sql("""
                update hotline.task set done_at = :now, done_by = :by
                where id = :task and case_id = :case and done_at is null returning kind""")
                .param("now", at(clock.instant()))
                .param("by", opened.reader().id().value())
                .param("task", task)
                .param("case", opened.id().value())
                .query(String.class)
                .optional();
        if (kind.isEmpty()) {
            return false;
        }
        store.refreshDue(opened.id());
        timeline.add(opened, done ? "hotline.entry.task_done" : "hotline.entry.task_dropped", "hotline.task." + kind.get());
        return true;
    }

    /** The open ones first, by time; then the last ten that are done. */
    public List<CaseTask> of(OpenCase opened) {
        return db.sql("""
                (select * from hotline.task where case_id = :case and done_at is null order by due_at limit 100)
                union all
                (select * from hotline.task where case_id = :case and done_at is not null order by done_at desc limit 10)""")
                .param("case", opened.id().value())
                .query((row, n) -> task(row, opened.key()))
                .list();
    }

    int open(SubjectId id) {
        return db.sql("select count(*) from hotline.task where case_id = :case and done_at is null")
                .param("case", id.value()).query(Integer.class).single();
    }

    /** Open tasks of the reader's teams that are due before {@code until}, late ones included, by time. */
    public List<Due> calendar(CaseWorker reader, Instant from, Instant until) {
        return db.sql("""
                select t.*, c.reference, c.urgency from hotline.task t join hotline.case_file c on c.id = t.case_id
                where t.done_at is null and t.due_at >= :from and t.due_at < :until and c.status <> 'CLOSED'
                  and c.team = any(cast(:teams as uuid[]))
                order by t.due_at, t.id limit :most""")
                .param("from", at(from))
                .param("until", at(until))
                .param("teams", ids(reader.teams()))
                .param("most", MOST_ON_CALENDAR)
                .query((row, n) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new SubjectId(row.getObject("case_id", UUID.class)),
                new Reference(row.getString("reference")),
                Urgency.values()[row.getInt("urgency") - 1],
                CaseTask.Kind.valueOf(row.getString("kind")),
                CaseStore.instant(row, "due_at"),
                CaseStore.member(row, "owner"),
                row.getBoolean("unsafe"));
    }

    private static CaseTask task(ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        byte[] words = row.getBytes("words");
        return new CaseTask(
                id,
                CaseTask.Kind.valueOf(row.getString("kind")),
                CaseStore.instant(row, "due_at"),
                CaseStore.member(row, "owner"),
                row.getBoolean("unsafe"),
                words == null ? Secret.NOTHING : key.open(Sealed.fromRest(words), HotlineField.CASE_TASK, id),
                CaseStore.maybeInstant(row, "done_at"),
                CaseStore.member(row, "done_by"));
    }
}
