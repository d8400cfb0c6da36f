package org.tayanych.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How channels rest, and readers' reports about them. */
@Component
class ChannelStore {

    private final JdbcClient db;

    ChannelStore(JdbcClient db) {
        this.db = db;
    }

    void add(ServiceId service, Channel channel) {
        db.sql("""
                insert into directory.channel
                    (id, service, kind, value, note, source, mark, verified_on, verified_by, valid_until)
                values (:id, :service, :kind, :value, :note::jsonb, :source, :mark, :verifiedOn, :verifiedBy, :validUntil)
                """)
                .param("id", channel.id())
                .param("service", service.value())
                .param("kind", channel.kind().name())
                .param("value", channel.value())
                .param("note", Wording.toRest(channel.note()))
                .param("source", channel.source())
                .param("mark", channel.mark().name())
                .param("verifiedOn", channel.verifiedOn())
                .param("verifiedBy", channel.verifiedBy())
                .param("validUntil", channel.validUntil())
                .update();
    }

    boolean remove(ServiceId service, UUID channel) {
        return db.sql("delete from directory.channel where id = :id and service = :service")
                .param("id", channel).param("service", service.value()).update() == 1;
    }

    /** Somebody tried it and it works: readers' reports are answered by that and go. */
    boolean confirm(ServiceId service, UUID channel, LocalDate on, String by) {
        boolean found = db.sql("""
                update directory.channel set verified_on = :on, verified_by = :by, valid_until = :until, mark = 'TRIED'
                where id = :id and service = :service
                """)
                .param("on", on).param("by", by).param("until", on.plus(Directory.VALID))
                .param("id", channel).param("service", service.value()).update() == 1;
        if (found) {
            db.sql("delete from directory.report where channel = :id").param("id", channel).update();
        }
        return found;
    }

    /** The channel's service; empty when there is no such channel. */
    Optional<ServiceId> serviceOf(UUID channel) {
        return db.sql("select service from directory.channel where id = :id").param("id", channel)
                .query((row, number) -> new ServiceId(row.getObject("service", UUID.class))).optional();
    }

    /** Counts each reporter once. */
    void report(UUID channel, byte[] reporter) {
        db.sql("insert into directory.report values (:channel, :reporter) on conflict do nothing")
                .param("channel", channel).param("reporter", reporter).update();
    }

    int reports(UUID channel) {
        return db.sql("select count(*) from directory.report where channel = :id").param("id", channel)
                .query((row, number) -> row.getInt(1)).single();
    }

    Map<UUID, List<Channel>> of(Collection<UUID> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Channel>> channels = new HashMap<>();
        db.sql("""
                select c.*, (select count(*) from directory.report r where r.channel = c.id) as reports
                from directory.channel c where c.service in (:services) order by c.kind desc, c.verified_on desc, c.value
                """)
                .param("services", services)
                .query(row -> {
                    channels.computeIfAbsent(row.getObject("service", UUID.class), any -> new ArrayList<>()).add(channel(row));
                });
        return channels;
    }

    private static Channel channel(ResultSet row) throws SQLException {
        return new Channel(
                row.getObject("id", UUID.class),
                ChannelKind.valueOf(row.getString("kind")),
                row.getString("value"),
                Wording.fromRest(row.getString("note")),
                row.getString("source"),
                Mark.valueOf(row.getString("mark")),
                row.getObject("verified_on", LocalDate.class),
                row.getString("verified_by"),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("reports"));
    }
}
