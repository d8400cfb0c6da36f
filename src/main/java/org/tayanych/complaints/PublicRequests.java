package org.tayanych.complaints;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SubjectId;

/**
 * What programs may read of requests that came by the GeoReport door: type, status, region and month. The restricted
 * class is never among them, and no order or filter tells more than the month.
 */
@Component
public class PublicRequests {

    /** The standard's limit for one answer. */
    public static final int MOST = 1000;

    private static final SecureRandom SOURCE = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final String SELECT = """
            select p.id, p.type, c.progress, c.country, c.region, c.received_at, c.progress_at
            from complaints.public_request p join complaints.complaint c on c.id = p.complaint
            where not c.restricted and not c.topics && array['E01', 'E02'] and p.type <> 'HARASSED'
            """;

    private final JdbcClient db;
    private final ComplaintSettings settings;

    PublicRequests(JdbcClient db, ComplaintSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** A new public id; may lead nowhere. */
    public String draw() {
        return SOURCE.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining("", "R", ""));
    }

    /** From now on the id tells of this complaint. */
    public void publish(String id, SubjectId complaint, PublicTopic type) {
        db.sql("insert into complaints.public_request (id, complaint, type) values (:id, :complaint, :type)")
                .param("id", id)
                .param("complaint", complaint.value())
                .param("type", type.name())
                .update();
    }

    public Optional<PublicRequest> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Those of these ids that there are. */
    public List<PublicRequest> find(Collection<String> ids) {
        return db.sql(SELECT + "and p.id = any(:ids) order by p.id limit " + MOST)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> request(row))
                .list();
    }

    /** Of these types and months, newest month first. @param open empty for both */
    public List<PublicRequest> find(Collection<PublicTopic> types, YearMonth from, YearMonth until, Optional<Boolean> open) {
        return db.sql(SELECT + """
                and p.type = any(:types)
                and c.received_at >= :from and c.received_at < :before
                and (:any or (c.progress in ('CLOSED', 'WITHDRAWN')) <> :open)
                order by date_trunc('month', c.received_at at time zone :zone) desc, p.id
                limit\s""" + MOST)
                .param("types", types.stream().map(Enum::name).toArray(String[]::new))
                .param("from", start(from))
                .param("before", start(until.plusMonths(1)))
                .param("any", open.isEmpty())
                .param("open", open.orElse(true))
                .param("zone", settings.zone().getId())
                .query((row, number) -> request(row))
                .list();
    }

    private OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(settings.zone()).toOffsetDateTime();
    }

    private PublicRequest request(ResultSet row) throws SQLException {
        Progress.Kind progress = Progress.Kind.valueOf(row.getString("progress"));
        String region = row.getString("region");
        return new PublicRequest(
                row.getString("id"),
                PublicTopic.valueOf(row.getString("type")),
                progress != Progress.Kind.CLOSED && progress != Progress.Kind.WITHDRAWN,
                new Country(row.getString("country")),
                region == null ? null : new Region(region),
                month(row, "received_at"),
                month(row, "progress_at"));
    }

    private YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, OffsetDateTime.class).atZoneSameInstant(settings.zone()));
    }
}
