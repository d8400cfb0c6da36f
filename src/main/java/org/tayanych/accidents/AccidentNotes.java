package org.tayanych.accidents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.DeskNote;
import org.tayanych.access.DeskNotes;
import org.tayanych.access.Right;

/** On the board of whoever leads inspectors: fatal accidents that nobody investigates. */
@Component
class AccidentNotes implements DeskNotes {

    private final AccidentStore store;
    private final Book book;
    private final AccidentSettings settings;

    AccidentNotes(AccidentStore store, Book book, AccidentSettings settings) {
        this.store = store;
        this.book = book;
        this.settings = settings;
    }

    @Override
    public List<DeskNote> of(CaseWorker reader) {
        if (!reader.may(Right.INSPECT)) {
            return List.of();
        }
        long overdue = store.count(new Wanted(Optional.empty(), Optional.empty(), Wanted.Only.OVERDUE, 1), reader.teams(),
                book.today().minusDays(settings.daysToInvestigate()), settings.daysToReport());
        return overdue == 0
                ? List.of()
                : List.of(new DeskNote("accidents.overdue.some", List.of(overdue), "/desk/accidents?only=OVERDUE", true));
    }
}
