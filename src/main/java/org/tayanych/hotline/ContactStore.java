package org.tayanych.hotline;

import static org.tayanych.hotline.CaseStore.at;
import static org.tayanych.hotline.CaseStore.ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;

/** Contacts at rest. */
@Component
class ContactStore {

    private final JdbcClient db;

    ContactStore(JdbcClient db) {
        this.db = db;
    }

    void insert(SubjectId id, CaseWorker member, TeamId team, Channel channel, Contact.Kind kind, Instant now) {
        db.sql("""
                insert into hotline.contact (id, organisation, team, member, channel, kind, started_at, ended_at)
                values (:id, :organisation, :team, :member, :channel, :kind, :now, :ended)""")
                .param("id", id.value())
                .param("organisation", member.organisation().value())
                .param("team", team.value())
                .param("member", member.id().value())
                .param("channel", channel.name())
                .param("kind", kind.name())
                .param("now", at(now))
                .param("ended", kind == Contact.Kind.RUNNING ? null : at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    Optional<Contact> find(SubjectId id, Collection<TeamId> teams) {
        return db.sql("select * from hotline.contact where id = :id and team = any(cast(:teams as uuid[]))")
                .param("id", id.value()).param("teams", ids(teams)).query((row, n) -> contact(row)).optional();
    }

    Optional<Sealed> notes(SubjectId id) {
        return db.sql("select notes from hotline.contact where id = :id and notes is not null")
                .param("id", id.value()).query((row, n) -> Sealed.fromRest(row.getBytes("notes"))).optional();
    }

    boolean notes(SubjectId id, @Nullable Sealed notes, Instant now) {
        return db.sql("update hotline.contact set notes = :notes, saved_at = :now where id = :id and kind <> 'CASE'")
                .param("id", id.value())
                .param("notes", notes == null ? null : notes.atRest(), Types.BINARY)
                .param("now", at(now))
                .update() == 1;
    }

    boolean triage(SubjectId id, Contact.Safety safety, @Nullable Language language, List<Topic> topics) {
        return db.sql("""
                update hotline.contact set alone = :alone, safe_to_talk = :safe, danger = :danger, child = :child,
                    disability = :disability, language = :language, topics = :topics
                where id = :id and kind <> 'CASE'""")
                .param("id", id.value())
                .param("alone", safety.alone().name())
                .param("safe", safety.safeToTalk().name())
                .param("danger", safety.danger().name())
                .param("child", safety.child().name())
                .param("disability", safety.disability().name())
                .param("language", language == null ? null : language.code(), Types.VARCHAR)
                .param("topics", CaseStore.names(topics))
                .update() == 1;
    }

    boolean finish(SubjectId id, Contact.Kind kind, @Nullable Instant callBack, Instant now) {
        return db.sql("""
                update hotline.contact set kind = :kind, call_back_at = :callBack, ended_at = :now
                where id = :id and kind = 'RUNNING'""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("callBack", callBack == null ? null : at(callBack), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", at(now))
                .update() == 1;
    }

    /** To the team that alone may read it from now on. False when somebody moved it meanwhile. */
    boolean move(SubjectId id, TeamId from, TeamId to) {
        return db.sql("update hotline.contact set team = :to, sealed = true where id = :id and team = :from")
                .param("id", id.value()).param("from", from.value()).param("to", to.value()).update() == 1;
    }

    /** Contacts of this member that were sealed to others and have not ended. */
    List<SubjectId> sealed(MemberId member) {
        return db.sql("select id from hotline.contact where member = :member and sealed and ended_at is null")
                .param("member", member.value())
                .query((row, n) -> new SubjectId(row.getObject("id", UUID.class))).list();
    }

    /** Whatever team it is of by now: this member is still talking. */
    Optional<Contact> running(SubjectId id, MemberId member) {
        return db.sql("select * from hotline.contact where id = :id and member = :member and kind = 'RUNNING'")
                .param("id", id.value()).param("member", member.value()).query((row, n) -> contact(row)).optional();
    }

    /** What was being typed about it. */
    void undraft(SubjectId id) {
        db.sql("delete from hotline.draft where subject = :id").param("id", id.value()).update();
    }

    /** @param madeCase null when the contact must not tell which case it became, nor what about */
    boolean makeCase(SubjectId id, @Nullable SubjectId madeCase, Instant now) {
        return db.sql("""
                update hotline.contact set kind = 'CASE', case_id = :case, notes = null, call_back_at = null,
                    topics = case when cast(:case as uuid) is null then '{}' else topics end,
                    ended_at = coalesce(ended_at, :now)
                where id = :id and kind <> 'CASE'""")
                .param("id", id.value())
                .param("case", madeCase == null ? null : madeCase.value(), Types.OTHER)
                .param("now", at(now))
                .update() == 1;
    }

    boolean calledBack(SubjectId id, Collection<TeamId> teams, Instant now) {
        return db.sql("""
                update hotline.contact set called_back_at = :now
                where id = :id and team = any(cast(:teams as uuid[])) and call_back_at is not null
                  and called_back_at is null""")
                .param("id", id.value()).param("teams", ids(teams)).param("now", at(now)).update() == 1;
    }

    Map<Contact.Kind, Integer> counts(Collection<TeamId> teams, Instant since) {
        Map<Contact.Kind, Integer> counts = new EnumMap<>(Contact.Kind.class);
        db.sql("""
                select kind, count(*) from hotline.contact
                where team = any(cast(:teams as uuid[])) and started_at >= :since group by kind""")
                .param("teams", ids(teams))
                .param("since", at(since))
                .query(row -> {
                    counts.put(Contact.Kind.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    List<Contact> since(Collection<TeamId> teams, Instant since, int most) {
        return db.sql("""
                select * from hotline.contact where team = any(cast(:teams as uuid[])) and started_at >= :since
                order by started_at desc limit :most""")
                .param("teams", ids(teams)).param("since", at(since)).param("most", most)
                .query((row, n) -> contact(row)).list();
    }

    /** Begun and not ended: the member's own, and what was sealed to these teams in the middle of a talk. */
    List<Contact> running(MemberId member, Collection<TeamId> teams) {
        return db.sql("""
                select * from hotline.contact
                where ended_at is null and (member = :member or sealed and team = any(cast(:teams as uuid[])))
                order by started_at desc limit 20""")
                .param("member", member.value()).param("teams", ids(teams)).query((row, n) -> contact(row)).list();
    }

    List<Contact> callBacks(Collection<TeamId> teams, int most) {
        return db.sql("""
                select * from hotline.contact where team = any(cast(:teams as uuid[]))
                  and call_back_at is not null and called_back_at is null
                order by call_back_at limit :most""")
                .param("teams", ids(teams)).param("most", most).query((row, n) -> contact(row)).list();
    }

    /** Ended before this time, with notes that are still there. */
    List<SubjectId> withNotes(Instant endedBefore, int most) {
        return db.sql("select id from hotline.contact where ended_at < :before and notes is not null limit :most")
                .param("before", at(endedBefore)).param("most", most)
                .query((row, n) -> new SubjectId(row.getObject("id", UUID.class))).list();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        String language = row.getString("language");
        UUID madeCase = row.getObject("case_id", UUID.class);
        return new Contact(
                new SubjectId(row.getObject("id", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Contact.Kind.valueOf(row.getString("kind")),
                language == null ? null : Language.of(language).orElse(null),
                new Contact.Safety(
                        heard(row, "alone"), heard(row, "safe_to_talk"), heard(row, "danger"), heard(row, "child"),
                        heard(row, "disability")),
                CaseStore.codes(row, "topics", Topic.class),
                CaseStore.instant(row, "started_at"),
                CaseStore.maybeInstant(row, "ended_at"),
                CaseStore.maybeInstant(row, "call_back_at"),
                CaseStore.maybeInstant(row, "called_back_at"),
                madeCase == null ? null : new SubjectId(madeCase));
    }

    private static Contact.Heard heard(ResultSet row, String column) throws SQLException {
        return Contact.Heard.valueOf(row.getString(column));
    }
}
