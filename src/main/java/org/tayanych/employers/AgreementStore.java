package org.tayanych.employers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** How matching rests: who takes part, what was counted, what was agreed. */
@Component
class AgreementStore {

    /** What was counted for two, and when. */
    record Counted(int band, Instant at) {}

    private static final String SHARED = """
            from employers.print a join employers.print b on b.print = a.print
            join employers.employer ea on ea.id = a.employer join employers.employer eb on eb.id = b.employer
            where a.organisation = :reader and b.organisation = :other
              and (ea.tax_number is null or eb.tax_number is null or ea.tax_number = eb.tax_number)""";

    private final JdbcClient db;

    AgreementStore(JdbcClient db) {
        this.db = db;
    }

    boolean takesPart(OrganisationId organisation) {
        return db.sql("select exists (select 1 from employers.taking_part where organisation = :id)")
                .param("id", organisation.value()).query((row, n) -> row.getBoolean(1)).single();
    }

    void takePart(OrganisationId organisation, MemberId by, Instant now) {
        db.sql("""
                insert into employers.taking_part (organisation, since, member) values (:id, :now, :by)
                on conflict (organisation) do nothing""")
                .param("id", organisation.value()).param("by", by.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    void leave(OrganisationId organisation) {
        for (String statement : List.of("delete from employers.taking_part where organisation = :id",
                "delete from employers.print where organisation = :id",
                "delete from employers.known_by_both where one = :id or other = :id")) {
            db.sql(statement).param("id", organisation.value()).update();
        }
    }

    List<OrganisationId> others(OrganisationId than) {
        return db.sql("select organisation from employers.taking_part where organisation <> :id")
                .param("id", than.value()).query((row, n) -> new OrganisationId(row.getObject(1, UUID.class))).list();
    }

    Optional<Counted> counted(OrganisationId one, OrganisationId other) {
        return db.sql("""
                select band, counted_at from employers.known_by_both
                where one = least(:one, :other) and other = greatest(:one, :other)""")
                .param("one", one.value())
                .param("other", other.value())
                .query((row, n) -> new Counted(row.getInt("band"), row.getObject("counted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    boolean ask(OrganisationId asker, OrganisationId asked, MemberId by, Instant now) {
        UUID id = UUID.randomUUID();
        boolean done = db.sql("""
                insert into employers.agreement (id, asker, asked, state, since) values (:id, :asker, :asked, 'ASKED', :now)
                on conflict do nothing""")
                .param("id", id)
                .param("asker", asker.value())
                .param("asked", asked.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (done) {
            note(id, Agreement.State.ASKED, by, now);
        }
        return done;
    }

    /** What is asked or agreed between two, whoever asked. */
    Optional<Agreement> open(OrganisationId one, OrganisationId other) {
        return open(one).stream().filter(each -> each.asker().equals(other) || each.asked().equals(other)).findFirst();
    }

    List<Agreement> open(OrganisationId of) {
        return db.sql("""
                select * from employers.agreement where (asker = :id or asked = :id) and state in ('ASKED', 'AGREED')""")
                .param("id", of.value())
                .query((row, n) -> agreement(row))
                .list();
    }

    boolean refusedSince(OrganisationId asker, OrganisationId asked, Instant since) {
        return db.sql("""
                select exists (select 1 from employers.agreement
                where asker = :asker and asked = :asked and state = 'REFUSED' and since > :since)""")
                .param("asker", asker.value())
                .param("asked", asked.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    boolean move(Agreement agreement, Agreement.State expected, Agreement.State to, MemberId by, Instant now) {
        boolean moved = db.sql("update employers.agreement set state = :to, since = :now where id = :id and state = :expected")
                .param("id", agreement.id())
                .param("expected", expected.name())
                .param("to", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (moved) {
            note(agreement.id(), to, by, now);
        }
        return moved;
    }

    List<Workplace> known(OrganisationId reader, OrganisationId other, int from, int most) {
        return db.sql("select " + WorkplaceStore.COLUMNS + " from employers.employer e join lateral (select * from employers.workplace p"
                        + " where p.employer = e.id and p.merged_into is null order by p.added_at, p.id limit 1) w on true"
                        + " where e.id in (select a.employer " + SHARED + ") order by w.alike, w.id limit :most offset :from")
                .param("reader", reader.value())
                .param("other", other.value())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> WorkplaceStore.workplace(row))
                .list();
    }

    int knownCount(OrganisationId reader, OrganisationId other) {
        return db.sql("select count(distinct a.employer) " + SHARED)
                .param("reader", reader.value()).param("other", other.value())
                .query((row, n) -> row.getInt(1)).single();
    }

    private void note(UUID agreement, Agreement.State state, MemberId by, Instant now) {
        db.sql("insert into employers.agreement_event (agreement, state, member, at) values (:id, :state, :by, :now)")
                .param("id", agreement)
                .param("state", state.name())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(row.getObject("id", UUID.class), new OrganisationId(row.getObject("asker", UUID.class)),
                new OrganisationId(row.getObject("asked", UUID.class)), Agreement.State.valueOf(row.getString("state")));
    }
}
