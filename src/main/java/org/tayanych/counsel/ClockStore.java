package org.tayanych.counsel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.OpenCase;
import org.tayanych.law.Mark;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.SubjectId;

/** Running and settled time limits at rest. */
@Component
class ClockStore {

    private final JdbcClient db;

    ClockStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Dated fact, Reckoned limit) {
        db.sql("""
                insert into counsel.clock (id, fact_id, case_id, what, provision, article, mark, pack, last_on, safe_on)
                values (:id, :fact, :case, :what, :provision, :article, :mark, :pack, :last, :safe)""")
                .param("id", UUID.randomUUID())
                .param("fact", fact.id())
                .param("case", fact.caseId().value())
                .param("what", limit.what())
                .param("provision", limit.provision())
                .param("article", limit.article())
                .param("mark", limit.mark().name())
                .param("pack", limit.pack())
                .param("last", limit.last())
                .param("safe", limit.safe())
                .update();
    }

    /** Moves a limit that still runs. Supervisors are told anew about one that ends later than before. */
    boolean move(UUID id, Reckoned limit) {
        return db.sql("""
                update counsel.clock set provision = :provision, article = :article, mark = :mark, pack = :pack,
                    warned_at = case when last_on < :last then null else warned_at end, last_on = :last, safe_on = :safe
                where id = :id and settled is null""")
                .param("id", id)
                .param("provision", limit.provision())
                .param("article", limit.article())
                .param("mark", limit.mark().name())
                .param("pack", limit.pack())
                .param("last", limit.last())
                .param("safe", limit.safe())
                .update() == 1;
    }

    boolean remove(UUID id) {
        return db.sql("delete from counsel.clock where id = :id and settled is null").param("id", id).update() == 1;
    }

    void removeAll(UUID fact) {
        db.sql("delete from counsel.clock where fact_id = :fact").param("fact", fact).update();
    }

    boolean act(UUID id, OpenCase opened, LocalDate on, HelpChannel way, Instant now) {
        return db.sql("""
                update counsel.clock set settled = 'ACTED', acted_on = :on, acted_way = :way, settled_at = :now, settled_by = :by
                where id = :id and case_id = :case and settled is null""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("on", on)
                .param("way", way.name())
                .param("now", at(now))
                .param("by", opened.reader().id().value())
                .update() == 1;
    }

    boolean lose(UUID id, OpenCase opened, LocalDate today, Instant now) {
        return db.sql("""
                update counsel.clock set settled = 'LOST', settled_at = :now, settled_by = :by
                where id = :id and case_id = :case and settled is null and last_on < :today""")
                .param("id", id)
                .param("case", opened.id().value())
                .param("today", today)
                .param("now", at(now))
                .param("by", opened.reader().id().value())
                .update() == 1;
    }

    List<TimeLimit> of(UUID fact) {
        return db.sql("select * from counsel.clock where fact_id = :fact order by last_on, what")
                .param("fact", fact).query((row, n) -> limit(row)).list();
    }

    /** By fact, each fact's first to end first. */
    Map<UUID, List<TimeLimit>> of(Collection<SubjectId> cases) {
        Map<UUID, List<TimeLimit>> all = new HashMap<>();
        db.sql("select * from counsel.clock where case_id = any(:cases) order by last_on, what")
                .param("cases", cases.stream().map(SubjectId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(row.getObject("fact_id", UUID.class), each -> new ArrayList<>()).add(limit(row));
                });
        return all;
    }

    /** The first that still runs; one that has ended counts until it is settled. */
    Optional<CaseFile.Limit> first(SubjectId of) {
        return db.sql("""
                select last_on, safe_on from counsel.clock where case_id = :case and settled is null
                order by last_on, safe_on limit 1""")
                .param("case", of.value())
                .query((row, n) -> new CaseFile.Limit(
                        row.getObject("last_on", LocalDate.class), row.getObject("safe_on", LocalDate.class)))
                .optional();
    }

    /** Notes that supervisors know of every limit of an open case whose safety date has come; answers whose. */
    List<SubjectId> warn(LocalDate today, Instant now) {
        return db.sql("""
                update counsel.clock k set warned_at = :now from hotline.case_file c
                where c.id = k.case_id and c.status <> 'CLOSED'
                  and k.settled is null and k.warned_at is null and k.safe_on <= :today
                returning k.case_id""")
                .param("today", today)
                .param("now", at(now))
                .query((row, n) -> new SubjectId(row.getObject("case_id", UUID.class)))
                .list()
                .stream().distinct().toList();
    }

    static TimeLimit limit(ResultSet row) throws SQLException {
        return new TimeLimit(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("provision"),
                row.getString("article"),
                Mark.valueOf(row.getString("mark")),
                row.getString("pack"),
                row.getObject("last_on", LocalDate.class),
                row.getObject("safe_on", LocalDate.class),
                TimeLimit.State.of(
                        row.getString("settled"), row.getObject("acted_on", LocalDate.class), row.getString("acted_way")));
    }

    static OffsetDateTime at(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
