package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.SubjectId;

/**
 * The first time limit of each case, as lists show it. Rooms above know the law and say when a limit ends; here it is
 * kept beside the case, with one reminder on its safety date.
 */
@Component
public class CaseLimits {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** What the house itself planned as a term: members' own terms carry a name. */
    private static final String REMINDER = "case_id = :id and kind = 'DEADLINE' and added_by is null and done_at is null";

    private final JdbcClient db;
    private final CaseStore store;
    private final Timeline timeline;
    private final Alerts alerts;
    private final Clock clock;
    private final HotlineSettings settings;

    CaseLimits(
            JdbcClient db, CaseStore store, Timeline timeline, Alerts alerts, Clock clock, HotlineSettings settings) {
        this.db = db;
        this.store = store;
        this.timeline = timeline;
        this.alerts = alerts;
        this.clock = clock;
        this.settings = settings;
    }

    /** Today, as the desk counts it. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Says which limit of a case ends first; null when none runs any more. A limit that was not there before makes a
     * reminder, a moved one moves it, and none takes it off the list. False when nothing changed or the case is not open.
     */
    @Transactional
    public boolean set(SubjectId id, CaseFile.@Nullable Limit limit) {
        boolean changed = db.sql("""
                update hotline.case_file set limit_on = :last, limit_safe_on = :safe
                where id = :id and status <> 'CLOSED'
                  and (limit_on, limit_safe_on) is distinct from (cast(:last as date), cast(:safe as date))""")
                .param("id", id.value())
                .param("last", limit == null ? null : limit.last())
                .param("safe", limit == null ? null : limit.safe())
                .update() == 1;
        if (changed) {
            remind(id, limit);
            store.refreshDue(id);
        }
        return changed;
    }

    private void remind(SubjectId id, CaseFile.@Nullable Limit limit) {
        if (limit == null) {
            db.sql("update hotline.task set done_at = :now where " + REMINDER)
                    .param("id", id.value()).param("now", at(clock.instant())).update();
            return;
        }
        Instant due = limit.safe().atTime(MORNING).atZone(settings.zone()).toInstant();
        boolean moved = db.sql("update hotline.task set due_at = :due where " + REMINDER)
                .param("id", id.value()).param("due", at(due)).update() > 0;
        if (!moved) {
            plan(id, due);
        }
    }

    private void plan(SubjectId id, Instant due) {
        db.sql("""
                insert into hotline.task (id, case_id, kind, due_at, added_at) values (:task, :id, 'DEADLINE', :due, :now)""")
                .param("task", UUID.randomUUID())
                .param("id", id.value())
                .param("due", at(due))
                .param("now", at(clock.instant()))
                .update();
        timeline.add(id, "hotline.entry.task", "hotline.task." + CaseTask.Kind.DEADLINE);
    }

    /** Tells the supervisors of the team in charge that a limit is about to end. False when there is no such open case. */
    @Transactional
    public boolean alert(SubjectId id) {
        return store.find(id).filter(file -> !file.isClosed())
                .map(file -> {
                    alerts.raise(file, Alert.Kind.TIME_LIMIT);
                    return true;
                })
                .orElse(false);
    }
}
