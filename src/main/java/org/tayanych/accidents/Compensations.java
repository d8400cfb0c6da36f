package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** What each person is to get for it, and what reached them, in parts. */
@Component
public class Compensations {

    private final Book book;

    Compensations(Book book) {
        this.book = book;
    }

    /**
     * What is to be paid to this person all together. Said again, it takes the place of what was said before, and needs a
     * reason; then it may also be nothing.
     */
    @Transactional
    public Written assess(OpenAccident opened, UUID person, Money money, LocalDate on, Secret why) {
        Optional<OpenAccident> held = book.hold(opened);
        Optional<Person> found = held.flatMap(now -> now.person(person));
        if (found.isEmpty()) {
            return Written.NOT_HERE;
        }
        OpenAccident now = held.orElseThrow();
        boolean again = now.assessed(person, money.currency());
        if (again && found.get().compensation(money.currency()).assessed().equals(money)) {
            return Written.SAME;
        }
        if (again && why.isBlank()) {
            return Written.NO_REASON;
        }
        return write(now, again ? Entry.Kind.CHANGED : Entry.Kind.ASSESSED, person, money, on, why);
    }

    /** One part payment. @param above whether somebody says that more than was assessed is right */
    @Transactional
    public Written pay(OpenAccident opened, UUID person, Money money, LocalDate on, boolean above, Secret note) {
        Optional<OpenAccident> held = book.hold(opened);
        Optional<Person> found = held.flatMap(now -> now.person(person));
        if (found.isEmpty()) {
            return Written.NOT_HERE;
        }
        if (!above && found.get().compensation(money.currency()).wouldExceed(money)) {
            return Written.MORE_THAN_ASSESSED;
        }
        return write(held.orElseThrow(), Entry.Kind.PAID, person, money, on, note);
    }

    private Written write(OpenAccident now, Entry.Kind kind, UUID person, Money money, LocalDate on, Secret why) {
        if (money.zero() && kind != Entry.Kind.CHANGED || money.negative()) {
            return Written.NO_AMOUNT;
        }
        if (!book.fits(now, on)) {
            return Written.DAY_OUT_OF_RANGE;
        }
        return book.add(now, Line.of(kind, on).about(person).sum(money).said(now.key(), why));
    }
}
