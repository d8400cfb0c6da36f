package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Right;
import org.tayanych.site.DeskNote;
import org.tayanych.site.DeskNotes;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** What a supervisor looks at: what waits, how long, and what nobody has taken. Counts stop at a hundred. */
@Component
public class Board {

    private static final int COUNTS_UP_TO = Queue.COUNTS_UP_TO + 1;

    /**
     * One team at this moment.
     *
     * @param waiting cases that wait for us
     * @param longestSince when the longest of these waits began; null when nothing waits
     * @param unread new cases that came by the web or from another program
     */
    public record TeamNow(TeamId team, int waiting, @Nullable Instant longestSince, int unread, int overdue) {}

    /** How many open cases a member has. */
    public record Load(MemberId member, int open, int overdue) {}

    private final JdbcClient db;
    private final Clock clock;
    private final List<DeskNotes> rooms;

    Board(JdbcClient db, Clock clock, List<DeskNotes> rooms) {
        this.db = db;
        this.clock = clock;
        this.rooms = rooms;
    }

    /** What other rooms want seen. */
    public List<DeskNote> notes(CaseWorker supervisor) {
        return rooms.stream().flatMap(room -> room.of(supervisor.teams()).stream())
                .filter(note -> supervisor.may(Right.valueOf(note.right())))
                .toList();
    }

    /** One line for each of the reader's teams. */
    public List<TeamNow> teams(CaseWorker supervisor) {
        return db.sql("""
                select t.team,
                    (select count(*) from (select 1 from hotline.case_file where team = t.team
                        and status <> 'CLOSED' and waiting_for = 'US' limit :most) few) as waiting,
                    (select min(waiting_since) from hotline.case_file where team = t.team
                        and status <> 'CLOSED' and waiting_for = 'US') as longest,
                    (select count(*) from (select 1 from hotline.case_file where team = t.team
                        and status = 'NEW' and channel in ('WEB', 'API', 'OPEN311') limit :most) few) as unread,
                    (select count(*) from (select 1 from hotline.case_file where team = t.team
                        and status <> 'CLOSED' and due_at < :now limit :most) few) as overdue
                from unnest(cast(:teams as uuid[])) as t (team)""")
                .param("teams", ids(supervisor.teams()))
                .param("most", COUNTS_UP_TO)
                .param("now", at(clock.instant()))
                .query((row, n) -> new TeamNow(
                        new TeamId(row.getObject("team", UUID.class)),
                        row.getInt("waiting"),
                        CaseStore.maybeInstant(row, "longest"),
                        row.getInt("unread"),
                        row.getInt("overdue")))
                .list();
    }

    /** How much each of these members has in hand in the reader's teams. */
    public List<Load> loads(CaseWorker supervisor, List<MemberId> members) {
        return db.sql("""
                select m.member,
                    (select count(*) from (select 1 from hotline.case_file where assigned = m.member
                        and team = any(cast(:teams as uuid[])) and status <> 'CLOSED' limit :most) few) as open,
                    (select count(*) from (select 1 from hotline.case_file where assigned = m.member
                        and team = any(cast(:teams as uuid[])) and status <> 'CLOSED' and due_at < :now limit :most) few)
                        as overdue
                from unnest(cast(:members as uuid[])) as m (member)""")
                .param("members", members.stream().map(MemberId::toString).toArray(String[]::new))
                .param("teams", ids(supervisor.teams()))
                .param("most", COUNTS_UP_TO)
                .param("now", at(clock.instant()))
                .query((row, n) -> new Load(
                        new MemberId(row.getObject("member", UUID.class)), row.getInt("open"), row.getInt("overdue")))
                .list();
    }
}
