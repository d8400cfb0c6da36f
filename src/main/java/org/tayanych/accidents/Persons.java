package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.Secret;

/** Who was hurt in an accident, and how badly. */
@Component
public class Persons {

    private final EntryStore store;
    private final Book book;

    Persons(EntryStore store, Book book) {
        this.store = store;
        this.book = book;
    }

    /** Writes a person down, hurt on the day of the accident. */
    @Transactional
    public Written add(OpenAccident opened, Person.New who) {
        return book.hold(opened).map(now -> {
            UUID person = UUID.randomUUID();
            store.insert(now.id(), person,
                    who.name().isBlank() ? null : now.key().seal(who.name(), AccidentField.ACCIDENT_PERSON, person), who);
            return book.add(now, Line.of(Entry.Kind.HURT, now.accident().happened())
                    .about(person).code(null, who.harm().name()));
        }).orElse(Written.NOT_HERE);
    }

    /** It turned out better or worse than was thought; somebody died of it later. */
    @Transactional
    public Written turned(OpenAccident opened, UUID person, Harm harm, LocalDate on, Secret why) {
        Optional<OpenAccident> held = book.hold(opened);
        Optional<Person> found = held.flatMap(now -> now.person(person));
        if (found.isEmpty()) {
            return Written.NOT_HERE;
        }
        OpenAccident now = held.orElseThrow();
        Harm before = found.get().harm().orElseThrow();
        if (before == harm) {
            return Written.SAME;
        }
        if (!book.fits(now, on)) {
            return Written.DAY_OUT_OF_RANGE;
        }
        return book.add(now, Line.of(Entry.Kind.HURT, on)
                .about(person).code(before.name(), harm.name()).said(now.key(), why));
    }
}
