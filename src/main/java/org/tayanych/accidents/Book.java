package org.tayanych.accidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Inspector;
import org.tayanych.vault.CaseKey;

/** Where every line of every history goes through: one writer of an accident at a time, with what stands at that moment. */
@Component
class Book {

    /** Days are those of Kyrgyzstan, whose clock the members work by. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private final AccidentStore accidents;
    private final EntryStore entries;
    private final Clock clock;

    Book(AccidentStore accidents, EntryStore entries, Clock clock) {
        this.accidents = accidents;
        this.entries = entries;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    Instant now() {
        return clock.instant();
    }

    /** As it rests now, for somebody whose right to read it was shown. */
    OpenAccident read(Accident accident, Inspector reader, CaseKey key) {
        return new OpenAccident(accident, key.open(accidents.told(accident.id()), AccidentField.ACCIDENT_TOLD, accident.id().value()),
                entries.persons(accident.id(), key), entries.of(accident.id(), key), reader, key);
    }

    /** What stands now, others waiting; empty for an accident that was taken out, in which nothing is written any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<OpenAccident> hold(OpenAccident opened) {
        accidents.lock(opened.id());
        return accidents.find(opened.id(), opened.reader().teams())
                .filter(accident -> !accident.struck())
                .map(accident -> read(accident, opened.reader(), opened.key()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Written add(OpenAccident opened, Line line) {
        entries.insert(opened.id(), line, opened.reader().id(), clock.instant());
        return Written.DONE;
    }

    /** Between the accident and today. */
    boolean fits(OpenAccident opened, LocalDate day) {
        return !day.isBefore(opened.accident().happened()) && !day.isAfter(today());
    }
}
