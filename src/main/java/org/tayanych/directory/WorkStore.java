package org.tayanych.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** The history of entries, and the work list. */
@Component
class WorkStore {

    record Open(ServiceId service, CheckTask.Reason reason, Instant openedAt) {}

    private final JdbcClient db;

    WorkStore(JdbcClient db) {
        this.db = db;
    }

    void changed(ServiceId service, Change.Kind kind, Instant at, Optional<MemberId> member, String signedAs) {
        db.sql("insert into directory.change (service, at, kind, member, signed_as) values (:service, :at, :kind, :member, :as)")
                .param("service", service.value())
                .param("at", utc(at))
                .param("kind", kind.name())
                .param("member", member.map(MemberId::value).orElse(null))
                .param("as", signedAs)
                .update();
    }

    List<Change> history(ServiceId service) {
        return db.sql("select at, kind, signed_as from directory.change where service = :id order by at desc, id desc limit 200")
                .param("id", service.value())
                .query((row, number) -> new Change(
                        row.getTimestamp("at").toInstant(), Change.Kind.valueOf(row.getString("kind")), row.getString("signed_as")))
                .list();
    }

    /** Opens a task unless the same one is open. @return whether it is new */
    boolean open(ServiceId service, CheckTask.Reason reason, Instant at) {
        return db.sql("""
                insert into directory.task (service, reason, opened_at) values (:service, :reason, :at)
                on conflict do nothing
                """)
                .param("service", service.value()).param("reason", reason.name()).param("at", utc(at)).update() == 1;
    }

    void done(ServiceId service, Set<CheckTask.Reason> reasons, Instant at) {
        db.sql("update directory.task set done_at = :at where service = :service and reason in (:reasons) and done_at is null")
                .param("service", service.value()).param("at", utc(at))
                .param("reasons", reasons.stream().map(Enum::name).collect(Collectors.toList()))
                .update();
    }

    /** What this organisation's editors must check: its own entries and the house's. */
    List<Open> open(OrganisationId keeper) {
        return db.sql("""
                select t.service, t.reason, t.opened_at
                from directory.task t join directory.service s on s.id = t.service join directory.provider p on p.id = s.provider
                where t.done_at is null and (p.keeper is null or p.keeper = :keeper)
                order by t.opened_at limit 200
                """)
                .param("keeper", keeper.value())
                .query((row, number) -> new Open(new ServiceId(row.getObject("service", UUID.class)),
                        CheckTask.Reason.valueOf(row.getString("reason")), row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** Entries that nobody checked since before that day. */
    List<ServiceId> uncheckedSince(LocalDate day) {
        return services("select id as service from directory.service where checked_on < :day", day);
    }

    /** Entries with a channel that ran out before that day. */
    List<ServiceId> withChannelsEndedBefore(LocalDate day) {
        return services("select distinct service from directory.channel where valid_until < :day", day);
    }

    private List<ServiceId> services(String sql, LocalDate day) {
        return db.sql(sql).param("day", day).query((row, number) -> new ServiceId(row.getObject("service", UUID.class))).list();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
