package org.tayanych.employers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * Makes one of two. The one that goes keeps its row and its id, which leads to the one that stays; all that rooms above wrote
 * under it stays where it is. It can be taken back.
 */
@Component
public class Merging {

    private final JdbcClient db;
    private final WorkplaceStore store;
    private final Doubles doubles;
    private final History history;
    private final Clock clock;

    Merging(JdbcClient db, WorkplaceStore store, Doubles doubles, History history, Clock clock) {
        this.db = db;
        this.store = store;
        this.doubles = doubles;
        this.history = history;
        this.clock = clock;
    }

    /**
     * They are one and the same. A legal entity's number that only the one that goes has, the other takes over. False when one
     * is not there, was merged already, or they have different tax numbers.
     */
    @Transactional
    public boolean merge(OrganisationId organisation, WorkplaceId gone, WorkplaceId stays, MemberId by) {
        Optional<Entry> going = store.entry(gone, organisation).filter(entry -> entry.mergedInto().isEmpty());
        Optional<Entry> staying = store.entry(stays, organisation).filter(entry -> entry.mergedInto().isEmpty());
        if (gone.equals(stays) || going.isEmpty() || staying.isEmpty() || atOdds(going.get(), staying.get())
                || !lead(gone, Optional.empty(), Optional.of(stays))) {
            return false;
        }
        boolean takesOver = staying.get().workplace().taxNumber().isEmpty() && going.get().workplace().taxNumber().isPresent();
        if (takesOver) {
            employer(stays, going.get().workplace().employer());
            history.note(stays, organisation, Optional.of(by),
                    Happened.changed("tax_number", "", going.get().workplace().taxNumber().orElseThrow()));
        }
        db.sql("""
                update employers.workplace w set folded = w.folded || substr(g.folded, 2) from employers.workplace g
                where w.id = :stays and g.id = :gone""").param("stays", stays.value()).param("gone", gone.value()).update();
        remember(organisation, going.get(), staying.get(), takesOver);
        doubles.decide(organisation, gone, stays, "SAME", by);
        note(gone, stays, organisation, by, Happened.Kind.MERGED);
        return true;
    }

    /** They were two after all. False when this one is not merged. */
    @Transactional
    public boolean takeBack(OrganisationId organisation, WorkplaceId gone, MemberId by) {
        Optional<WorkplaceId> stays = store.entry(gone, organisation).flatMap(Entry::mergedInto);
        if (stays.isEmpty() || !lead(gone, stays, Optional.empty())) {
            return false;
        }
        db.sql("""
                update employers.merge set undone_at = :now where gone = :gone and undone_at is null returning former_employer""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("gone", gone.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list().stream().flatMap(Optional::stream).findFirst()
                .ifPresent(former -> giveBack(stays.get(), new EmployerId(former), organisation, by));
        Entry kept = store.entry(stays.get(), organisation).orElseThrow();
        db.sql("update employers.workplace set folded = :folded where id = :id")
                .param("id", stays.get().value())
                .param("folded", folded(kept))
                .update();
        doubles.decide(organisation, gone, stays.get(), "DIFFERENT", by);
        note(gone, stays.get(), organisation, by, Happened.Kind.UNMERGED);
        return true;
    }

    /** Those that were merged into this one straight away, to be taken back. */
    public List<Entry> into(Workplace workplace) {
        return db.sql("select id from employers.workplace where merged_into = :id order by name, id")
                .param("id", workplace.id().value())
                .query((row, n) -> new WorkplaceId(row.getObject("id", UUID.class)))
                .list().stream().flatMap(id -> store.entry(id, workplace.organisation()).stream()).toList();
    }

    private static boolean atOdds(Entry one, Entry other) {
        Optional<String> number = one.workplace().taxNumber();
        return number.isPresent() && other.workplace().taxNumber().isPresent() && !number.equals(other.workplace().taxNumber());
    }

    private boolean lead(WorkplaceId gone, Optional<WorkplaceId> expected, Optional<WorkplaceId> to) {
        return db.sql("update employers.workplace set merged_into = :to where id = :id and merged_into is not distinct from :expected")
                .param("id", gone.value())
                .param("expected", expected.map(WorkplaceId::value).orElse(null), java.sql.Types.OTHER)
                .param("to", to.map(WorkplaceId::value).orElse(null), java.sql.Types.OTHER)
                .update() == 1;
    }

    private void giveBack(WorkplaceId stays, EmployerId former, OrganisationId organisation, MemberId by) {
        String number = store.entry(stays, organisation).flatMap(entry -> entry.workplace().taxNumber()).orElse("");
        employer(stays, former);
        history.note(stays, organisation, Optional.of(by), Happened.changed("tax_number", number, ""));
    }

    private void employer(WorkplaceId of, EmployerId employer) {
        db.sql("update employers.workplace set employer = :employer where id = :id")
                .param("id", of.value()).param("employer", employer.value()).update();
    }

    private String folded(Entry kept) {
        StringBuilder folded = new StringBuilder(Spelling.index(kept.written()));
        for (Entry other : into(kept.workplace())) {
            folded.append(Spelling.index(other.written()).substring(1));
        }
        return folded.toString();
    }

    private void remember(OrganisationId organisation, Entry gone, Entry stays, boolean takesOver) {
        db.sql("""
                insert into employers.merge (id, organisation, gone, stays, former_employer, at)
                values (:id, :organisation, :gone, :stays, :former, :now)""")
                .param("id", UUID.randomUUID())
                .param("organisation", organisation.value())
                .param("gone", gone.workplace().id().value())
                .param("stays", stays.workplace().id().value())
                .param("former", takesOver ? stays.workplace().employer().value() : null, java.sql.Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void note(WorkplaceId gone, WorkplaceId stays, OrganisationId organisation, MemberId by, Happened.Kind what) {
        history.note(gone, organisation, Optional.of(by), new Happened.Change(what, null, "", stays.toString()));
        history.note(stays, organisation, Optional.of(by), new Happened.Change(what, null, "", gone.toString()));
    }
}
