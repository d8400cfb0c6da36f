package org.tayanych.employers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/** Who owns, hires or supplies whom, and for how long. A link that ended stays with its last day. */
@Component
public class Links {

    private final JdbcClient db;
    private final History history;
    private final Clock clock;

    Links(JdbcClient db, History history, Clock clock) {
        this.db = db;
        this.history = history;
        this.clock = clock;
    }

    /** Of the legal entity of this workplace; those that hold first, then the newest. */
    public List<Link> of(Workplace workplace) {
        return db.sql("""
                select l.id, l.kind, l.employer = :employer as forward, l.since, l.until, o.name,
                    (select w.id from employers.workplace w where w.employer = o.id order by w.merged_into is not null, w.added_at limit 1)
                        as place
                from employers.link l
                join employers.employer o on o.id = case when l.employer = :employer then l.other else l.employer end
                where (l.employer = :employer or l.other = :employer) and l.organisation = :organisation
                order by l.until is not null, l.since desc, l.id""")
                .param("employer", workplace.employer().value())
                .param("organisation", workplace.organisation().value())
                .query((row, n) -> new Link(row.getObject("id", UUID.class), Link.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("forward"), row.getString("name"),
                        Optional.ofNullable(row.getObject("place", UUID.class)).map(WorkplaceId::new),
                        row.getObject("since", LocalDate.class), Optional.ofNullable(row.getObject("until", LocalDate.class))))
                .list();
    }

    /** Ties two legal entities of one register. False when both are the same, or the same tie holds already. */
    @Transactional
    public boolean tie(Workplace one, Link.Kind kind, Workplace other, LocalDate since, MemberId by) {
        if (one.employer().equals(other.employer()) || !one.organisation().equals(other.organisation())) {
            return false;
        }
        boolean tied = db.sql("""
                insert into employers.link (id, organisation, kind, employer, other, since, added_at)
                select :id, :organisation, :kind, :employer, :other, :since, :now
                where not exists (select 1 from employers.link
                    where employer = :employer and other = :other and kind = :kind and until is null)""")
                .param("id", UUID.randomUUID())
                .param("organisation", one.organisation().value())
                .param("kind", kind.name())
                .param("employer", one.employer().value())
                .param("other", other.employer().value())
                .param("since", since)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update() == 1;
        if (tied) {
            note(one, other, by, Happened.Kind.LINKED, kind, since);
        }
        return tied;
    }

    /** Says when a tie ended. False when it is not this workplace's, has ended already, or began later. */
    @Transactional
    public boolean end(Workplace of, UUID link, LocalDate until, MemberId by) {
        Optional<Link> found = of(of).stream().filter(each -> each.id().equals(link) && each.until().isEmpty()).findFirst();
        boolean ended = found.isPresent() && db.sql("""
                update employers.link set until = :until where id = :id and organisation = :organisation and until is null
                    and since <= :until""")
                .param("id", link)
                .param("organisation", of.organisation().value())
                .param("until", until)
                .update() == 1;
        if (ended) {
            history.note(of.id(), of.organisation(), Optional.of(by), new Happened.Change(Happened.Kind.UNLINKED,
                    found.orElseThrow().kind().name(), found.orElseThrow().other(), until.toString()));
        }
        return ended;
    }

    private void note(Workplace one, Workplace other, MemberId by, Happened.Kind what, Link.Kind kind, LocalDate day) {
        history.note(one.id(), one.organisation(), Optional.of(by),
                new Happened.Change(what, kind.name(), day.toString(), other.name()));
        history.note(other.id(), one.organisation(), Optional.of(by),
                new Happened.Change(what, kind.name(), day.toString(), one.name()));
    }
}
