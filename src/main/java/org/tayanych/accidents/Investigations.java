package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.vault.Secret;

/** How an accident is looked into. */
@Component
public class Investigations {

    private final AccidentStore store;
    private final Book book;
    private final Inspections inspections;

    Investigations(AccidentStore store, Book book, Inspections inspections) {
        this.store = store;
        this.book = book;
        this.inspections = inspections;
    }

    /** @param commission who investigates, in words */
    @Transactional
    public Written begin(OpenAccident opened, LocalDate on, Secret commission) {
        return book.hold(opened).map(now -> {
            if (now.accident().opened().isPresent()) {
                return Written.OUT_OF_TURN;
            }
            return book.fits(now, on)
                    ? book.add(now, Line.of(Entry.Kind.OPENED, on).said(now.key(), commission))
                    : Written.DAY_OUT_OF_RANGE;
        }).orElse(Written.NOT_HERE);
    }

    /** @param result what was found, in words */
    @Transactional
    public Written end(OpenAccident opened, LocalDate on, Conclusion conclusion, Secret result) {
        return book.hold(opened).map(now -> {
            Optional<LocalDate> since = now.accident().opened();
            if (since.isEmpty() || now.accident().ended().isPresent()) {
                return Written.OUT_OF_TURN;
            }
            return book.fits(now, on) && !on.isBefore(since.get())
                    ? book.add(now, Line.of(Entry.Kind.ENDED, on).code(null, conclusion.name()).said(now.key(), result))
                    : Written.DAY_OUT_OF_RANGE;
        }).orElse(Written.NOT_HERE);
    }

    /** Links a visit to the same workplace; another one takes the place of the one before. */
    @Transactional
    public Written link(OpenAccident opened, InspectionId visit) {
        return book.hold(opened).map(now -> {
            Optional<Inspection> found = inspections.find(visit, now.reader())
                    .filter(inspection -> inspection.workplace().equals(now.accident().workplace()));
            if (found.isEmpty()) {
                return Written.NOT_HERE;
            }
            if (now.accident().inspection().filter(visit::equals).isPresent()) {
                return Written.SAME;
            }
            store.link(now.id(), visit);
            return book.add(now, Line.of(Entry.Kind.LINKED, book.today())
                    .code(now.accident().inspection().map(before -> before.value().toString()).orElse(null),
                            visit.value().toString()));
        }).orElse(Written.NOT_HERE);
    }
}
