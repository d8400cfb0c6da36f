package org.tayanych.seminars;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.TeamId;

/** The seminars of an inspectorate. Lines are added and struck out, never changed. */
@Component
public class Seminars {

    /** Nothing earlier is written down: a day before it is a slip of the hand. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Days are those of Kyrgyzstan, whose clock the members work by. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    /** What came of writing a seminar down. */
    public sealed interface Begun {

        record Kept(SeminarId id) implements Begun {}

        /** In the future, or before {@link #EARLIEST}. */
        record NoSuchDay() implements Begun {}

        /** No topic, or heads that there cannot be. */
        record NotWhole() implements Begun {}
    }

    /** One page of a list. @param all how many there are on all pages */
    public record Listing(List<Seminar> seminars, long all) {}

    private final SeminarStore store;
    private final EntryStore entries;
    private final Workplaces workplaces;
    private final Vault vault;
    private final Clock clock;

    Seminars(SeminarStore store, EntryStore entries, Workplaces workplaces, Vault vault, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.workplaces = workplaces;
        this.vault = vault;
        this.clock = clock;
    }

    /** Writes a seminar down, with a key of its own for the inspector's team. */
    @Transactional
    public Begun begin(Inspector by, NewSeminar seminar) {
        if (seminar.held().isBefore(EARLIEST) || seminar.held().isAfter(today())) {
            return new Begun.NoSuchDay();
        }
        if (seminar.topics().isEmpty() || !seminar.heads().values().stream().allMatch(Heads::fits)) {
            return new Begun.NotWhole();
        }
        SeminarId id = SeminarId.draw();
        TeamId team = by.teams().stream().min(Comparator.comparing(TeamId::value)).orElseThrow();
        CaseKey key = vault.draw();
        vault.share(id.subject(), key, List.of(team));
        store.insert(id, seminar, team, by, clock.instant());
        OpenSeminar opened = read(store.find(id, List.of(team)).orElseThrow(), by, key);
        add(opened, EntryStore.Line.of(Entry.Kind.HELD, seminar.held()));
        seminar.heads().forEach((heads, number) ->
                add(opened, EntryStore.Line.of(Entry.Kind.COUNTED, seminar.held()).counted(heads, 0, number)));
        return new Begun.Kept(id);
    }

    /** Writes the audit line, then opens. Empty for a seminar of another team, as for one that never was. */
    public Optional<OpenSeminar> open(SeminarId id, Inspector reader) {
        return store.find(id, reader.teams())
                .flatMap(seminar -> vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                        .map(key -> read(seminar, reader, key)));
    }

    /** Those of the reader's teams, the last one first. */
    public Listing list(Wanted wanted, Inspector reader) {
        return new Listing(store.page(wanted, reader.teams()), store.count(wanted, reader.teams()));
    }

    /** An employer was there, with the region, sector and size that the register has today. */
    @Transactional
    public Written present(OpenSeminar opened, WorkplaceId workplace) {
        return hold(opened).map(now -> {
            Optional<Workplace> place = workplaces.find(workplace, now.reader().organisation());
            if (place.isEmpty()) {
                return Written.NOT_HERE;
            }
            if (!now.seminar().audience().employers()) {
                return Written.NOT_FOR_EMPLOYERS;
            }
            return now.present(place.get().employer())
                    ? Written.SAME
                    : add(now, EntryStore.Line.of(Entry.Kind.PRESENT, now.seminar().held()).present(place.get()));
        }).orElse(Written.NOT_HERE);
    }

    /** Heads were counted anew. */
    @Transactional
    public Written count(OpenSeminar opened, Heads heads, int number, Secret why) {
        return hold(opened).map(now -> {
            int before = now.seminar().heads(heads);
            if (!Heads.fits(number)) {
                return Written.NO_NUMBER;
            }
            return before == number
                    ? Written.SAME
                    : add(now, EntryStore.Line.of(Entry.Kind.COUNTED, today()).counted(heads, before, number).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    /** An employer was not there after all. */
    @Transactional
    public Written strike(OpenSeminar opened, UUID entry, Secret why) {
        return hold(opened).map(now -> now.entry(entry).filter(Entry::strikable).isEmpty()
                ? Written.NOT_HERE
                : add(now, EntryStore.Line.of(Entry.Kind.STRUCK, today()).striking(entry).said(now.key(), why)))
                .orElse(Written.NOT_HERE);
    }

    /** It did not take place, or stands here twice: it counts nowhere any more. */
    @Transactional
    public Written takeOut(OpenSeminar opened, Secret why) {
        return hold(opened).map(now -> {
            store.takeOut(now.id(), clock.instant());
            return add(now, EntryStore.Line.of(Entry.Kind.TAKEN_OUT, today()).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    /** Today, as the members count it. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private OpenSeminar read(Seminar seminar, Inspector reader, CaseKey key) {
        return new OpenSeminar(seminar, entries.of(seminar.id(), key), reader, key);
    }

    /** What stands now, others waiting; empty for a seminar that was taken out, in which nothing is written any more. */
    private Optional<OpenSeminar> hold(OpenSeminar opened) {
        store.lock(opened.id());
        return store.find(opened.id(), opened.reader().teams())
                .filter(seminar -> !seminar.struck())
                .map(seminar -> read(seminar, opened.reader(), opened.key()));
    }

    private Written add(OpenSeminar opened, EntryStore.Line line) {
        entries.insert(opened.id(), line, opened.reader().id(), clock.instant());
        return Written.DONE;
    }
}
