package org.tayanych.accidents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.site.DeskNote;
import org.tayanych.site.DeskNotes;
import org.tayanych.vocabulary.TeamId;

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
    public List<DeskNote> of(Collection<TeamId> teams) {
        long overdue = store.count(new Wanted(Optional.empty(), Optional.empty(), Wanted.Only.OVERDUE, 1), teams,
                book.today().minusDays(settings.daysToInvestigate()), settings.daysToReport());
        return overdue == 0
                ? List.of()
                : List.of(new DeskNote("accidents.overdue.some", List.of(overdue), "/desk/accidents?only=OVERDUE", true,
                        Right.INSPECT.name()));
    }
}
