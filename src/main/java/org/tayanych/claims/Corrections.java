package org.tayanych.claims;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Inspections;
import org.tayanych.vault.Secret;

/** What changes about a claim itself. What was said before stays readable. */
@Component
public class Corrections {

    private final ClaimStore store;
    private final Book book;
    private final Inspections inspections;

    Corrections(ClaimStore store, Book book, Inspections inspections) {
        this.store = store;
        this.book = book;
        this.inspections = inspections;
    }

    /** It is about more or fewer workers; never about fewer than were paid. */
    @Transactional
    public Written workers(OpenClaim opened, int workers, Secret why) {
        return book.hold(opened).map(now -> {
            if (now.claim().workers() == workers) {
                return Written.SAME;
            }
            if (workers < 1 || workers > NewClaim.MOST_WORKERS || workers < now.claim().paidWorkers()) {
                return Written.WORKERS_DO_NOT_FIT;
            }
            store.workers(now.id(), workers);
            return book.add(now, Line.of(Entry.Kind.WORKERS, book.today())
                    .code(Integer.toString(now.claim().workers()), null).about(workers, null).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    /** Links a visit to the same workplace; another one takes the place of the one before. */
    @Transactional
    public Written link(OpenClaim opened, InspectionId visit) {
        return book.hold(opened).map(now -> {
            Optional<Inspection> found = inspections.find(visit, now.reader())
                    .filter(inspection -> inspection.workplace().equals(now.claim().workplace()));
            if (found.isEmpty()) {
                return Written.NOT_HERE;
            }
            if (now.claim().inspection().filter(visit::equals).isPresent()) {
                return Written.SAME;
            }
            store.link(now.id(), visit);
            return book.add(now, Line.of(Entry.Kind.LINKED, book.today())
                    .code(now.claim().inspection().map(before -> before.value().toString()).orElse(null),
                            visit.value().toString()));
        }).orElse(Written.NOT_HERE);
    }

    /** The whole claim was a mistake: it counts nowhere any more. Refused while a payment stands in it. */
    @Transactional
    public Written takeOut(OpenClaim opened, Secret why) {
        return book.hold(opened).map(now -> {
            if (now.entries().stream().anyMatch(entry -> entry.counts(Entry.Kind.PAID))) {
                return Written.STILL_NEEDED;
            }
            store.takeOut(now.id(), book.now());
            return book.add(now, Line.of(Entry.Kind.TAKEN_OUT, book.today()).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }
}
