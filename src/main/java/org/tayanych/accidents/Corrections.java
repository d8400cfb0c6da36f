package org.tayanych.accidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.vault.Secret;

/** What is done about mistakes. Everything that was said stays readable, with the reason why it does not count. */
@Component
public class Corrections {

    private final AccidentStore store;
    private final Book book;

    Corrections(AccidentStore store, Book book) {
        this.store = store;
        this.book = book;
    }

    /** The accident happened, or was reported, on another day. */
    @Transactional
    public Written days(OpenAccident opened, LocalDate happened, LocalDate reported, Secret why) {
        return book.hold(opened).map(now -> {
            Accident before = now.accident();
            if (before.happened().equals(happened) && before.reported().equals(reported)) {
                return Written.SAME;
            }
            if (happened.isBefore(Accidents.EARLIEST) || reported.isBefore(happened) || reported.isAfter(book.today())
                    || earliest(now).filter(first -> first.isBefore(happened)).isPresent()) {
                return Written.DAY_OUT_OF_RANGE;
            }
            store.days(now.id(), happened, reported);
            corrected(now, "HAPPENED", before.happened(), happened, why);
            return corrected(now, "REPORTED", before.reported(), reported, why);
        }).orElse(Written.NOT_HERE);
    }

    /** A line was a mistake. It is refused while something that counts rests on it. */
    @Transactional
    public Written strike(OpenAccident opened, UUID entry, Secret why) {
        return book.hold(opened).map(now -> {
            Optional<Entry> found = now.entry(entry).filter(Entry::strikable);
            if (found.isEmpty()) {
                return Written.NOT_HERE;
            }
            return needed(now, found.get())
                    ? Written.STILL_NEEDED
                    : book.add(now, Line.of(Entry.Kind.STRUCK, book.today()).striking(entry).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    /** The whole accident was a mistake: it counts nowhere any more. Refused while money stands in it. */
    @Transactional
    public Written takeOut(OpenAccident opened, Secret why) {
        return book.hold(opened).map(now -> {
            if (now.entries().stream().anyMatch(entry -> entry.kind().money() && entry.struck().isEmpty())) {
                return Written.STILL_NEEDED;
            }
            store.takeOut(now.id(), book.now());
            return book.add(now, Line.of(Entry.Kind.TAKEN_OUT, book.today()).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    private Written corrected(OpenAccident now, String which, LocalDate old, LocalDate day, Secret why) {
        return old.equals(day)
                ? Written.DONE
                : book.add(now, Line.of(Entry.Kind.CORRECTED, day).code(null, which).insteadOf(old).said(now.key(), why));
    }

    /** The first day on which something followed the accident. */
    private static Optional<LocalDate> earliest(OpenAccident now) {
        return now.entries().stream()
                .filter(entry -> entry.strikable() && (entry.kind() != Entry.Kind.HURT || entry.oldCode().isPresent()))
                .map(Entry::day).min(LocalDate::compareTo);
    }

    private static boolean needed(OpenAccident now, Entry entry) {
        return switch (entry.kind()) {
            case OPENED -> now.accident().ended().isPresent();
            case HURT -> alone(now, entry) && now.entries().stream()
                    .anyMatch(each -> each.kind().money() && each.struck().isEmpty() && each.person().equals(entry.person()));
            default -> false;
        };
    }

    /** Whether nothing else says how badly this person is hurt. */
    private static boolean alone(OpenAccident now, Entry entry) {
        return now.entries().stream().filter(each -> each.kind() == Entry.Kind.HURT && each.struck().isEmpty()
                && each.person().equals(entry.person())).count() == 1;
    }
}
