package org.tayanych.complaints;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/** Complaints at rest. Takes only codes and sealed shapes: no parameter fits a Secret. */
@Component
class ComplaintStore {

    private static final long QUARTER = 15 * 60;
    private static final String FACTS = """
            id, reference, organisation, team, restricted, topics, country, region, sector, urgency, channel, language,
            received_at, read_by, progress, progress_recipient, progress_until, progress_at""";

    private final JdbcClient db;

    ComplaintStore(JdbcClient db) {
        this.db = db;
    }

    /** False when the reference is taken already. */
    boolean insert(SealedComplaint complaint) {
        ComplaintFacts facts = complaint.facts();
        return db.sql("""
                insert into complaints.complaint (
                    id, reference, organisation, team, restricted, topics, country, region, sector, urgency, channel,
                    language, received_at, read_by, progress, progress_at, narrative, account, contact)
                values (
                    :id, :reference, :organisation, :team, :restricted, :topics, :country, :region, :sector, :urgency,
                    :channel, :language, :received, :readBy, 'RECEIVED', :received, :narrative, :account, :contact)
                on conflict (reference) do nothing""")
                .param("id", facts.id().value())
                .param("reference", facts.reference().digits())
                .param("organisation", facts.organisation().value())
                .param("team", facts.team().value())
                .param("restricted", facts.restricted())
                .param("topics", facts.topics().stream().map(Topic::name).sorted().toArray(String[]::new))
                .param("country", facts.country().code())
                .param("region", facts.region() == null ? null : facts.region().code(), Types.VARCHAR)
                .param("sector", facts.sector() == null ? null : facts.sector().name(), Types.VARCHAR)
                .param("urgency", facts.urgency().name())
                .param("channel", facts.channel().name())
                .param("language", facts.language().name())
                .param("received", at(facts.receivedAt()))
                .param("readBy", at(facts.readBy()))
                .param("narrative", complaint.narrative().atRest())
                .param("account", complaint.account().atRest())
                .param("contact", complaint.contact().atRest())
                .update() == 1;
    }

    Optional<ComplaintFacts> facts(SubjectId id) {
        return db.sql("select " + FACTS + " from complaints.complaint where id = :id")
                .param("id", id.value())
                .query((row, number) -> facts(row))
                .optional();
    }

    Optional<SealedComplaint> find(SubjectId id) {
        return db.sql("select " + FACTS + ", narrative, account, contact from complaints.complaint where id = :id")
                .param("id", id.value())
                .query((row, number) -> new SealedComplaint(
                        facts(row),
                        Sealed.fromRest(row.getBytes("narrative")),
                        Sealed.fromRest(row.getBytes("account")),
                        Sealed.fromRest(row.getBytes("contact"))))
                .optional();
    }

    Optional<SubjectId> byReference(Reference reference) {
        return db.sql("select id from complaints.complaint where reference = :reference")
                .param("reference", reference.digits())
                .query((row, number) -> new SubjectId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** From any of these kinds to that state; false when it is in none of them. */
    boolean move(SubjectId id, Set<Progress.Kind> from, Progress to, Instant when) {
        return db.sql("""
                update complaints.complaint
                set progress = :kind, progress_recipient = :recipient, progress_until = :until, progress_at = :at
                where id = :id and progress = any(:from)""")
                .param("kind", to.kind().name())
                .param("recipient", to instanceof Progress.SentTo sent ? sent.recipient().name() : null, Types.VARCHAR)
                .param("until", to instanceof Progress.Waiting waiting ? waiting.until() : null, Types.DATE)
                .param("at", at(when))
                .param("id", id.value())
                .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                .update() == 1;
    }

    void promise(SubjectId id, Instant readBy) {
        db.sql("update complaints.complaint set read_by = :by where id = :id")
                .param("by", at(readBy))
                .param("id", id.value())
                .update();
    }

    boolean hand(SubjectId id, TeamId from, OrganisationId organisation, TeamId to) {
        return db.sql("""
                update complaints.complaint set team = :to, organisation = :organisation
                where id = :id and team = :from""")
                .param("to", to.value())
                .param("organisation", organisation.value())
                .param("id", id.value())
                .param("from", from.value())
                .update() == 1;
    }

    /** Ended before this moment; the oldest first, these many left out. */
    List<SubjectId> endedBefore(Instant moment, int leftOut, int most) {
        return db.sql("""
                select id from complaints.complaint
                where progress in ('CLOSED', 'WITHDRAWN') and progress_at < :moment
                order by progress_at, id limit :most offset :leftOut""")
                .param("moment", at(moment))
                .param("leftOut", leftOut)
                .param("most", most)
                .query((row, number) -> new SubjectId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Messages and outcomes go with it. */
    void delete(SubjectId id) {
        db.sql("delete from complaints.complaint where id = :id").param("id", id.value()).update();
    }

    /** Now as it rests in clear, no finer than work needs: rounded down to the quarter of an hour. */
    static Instant roughly(Clock clock) {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / QUARTER * QUARTER);
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static ComplaintFacts facts(ResultSet row) throws SQLException {
        String region = row.getString("region");
        String sector = row.getString("sector");
        return new ComplaintFacts(
                new SubjectId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new TeamId(row.getObject("team", UUID.class)),
                row.getBoolean("restricted"),
                topics(row.getArray("topics")),
                new Country(row.getString("country")),
                region == null ? null : new Region(region),
                sector == null ? null : Sector.valueOf(sector),
                Urgency.valueOf(row.getString("urgency")),
                Channel.valueOf(row.getString("channel")),
                Language.valueOf(row.getString("language")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_by", OffsetDateTime.class).toInstant(),
                progress(row),
                row.getObject("progress_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Topic> topics(Array codes) throws SQLException {
        EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
        Arrays.stream((String[]) codes.getArray()).map(Topic::valueOf).forEach(topics::add);
        return Set.copyOf(topics);
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return switch (Progress.Kind.valueOf(row.getString("progress"))) {
            case RECEIVED -> new Progress.Received();
            case READ -> new Progress.Read();
            case ASKED -> new Progress.Asked();
            case SENT_TO -> new Progress.SentTo(Progress.Recipient.valueOf(row.getString("progress_recipient")));
            case WAITING -> new Progress.Waiting(row.getObject("progress_until", LocalDate.class));
            case RESULT -> new Progress.Result();
            case CLOSED -> new Progress.Closed();
            case WITHDRAWN -> new Progress.Withdrawn();
        };
    }
}
