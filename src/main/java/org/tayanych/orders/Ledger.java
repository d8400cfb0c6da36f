package org.tayanych.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.orders.EntryStore.Line;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;

/**
 * Writes lines of histories. A line is written when it follows from the ones before it; one is struck out when the others
 * still follow from each other without it. Callers hold the row of what it is about, and keep where it stands then.
 */
@Component
class Ledger {

    /** Letters of a reason, a note, or what must be done. */
    static final int LONGEST = 4_000;

    /** Days are those of Kyrgyzstan, whose clock the inspectors work by. */
    static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    private final EntryStore store;
    private final Inspections inspections;
    private final Clock clock;

    Ledger(EntryStore store, Inspections inspections, Clock clock) {
        this.store = store;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** Of an order or a fine, within the transaction that writes it. */
    String number(OpenFile file, String kind, LocalDate day) {
        return store.number(file.inspection().organisation(), kind, day);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    <S extends Standing<S>> S standing(UUID subject, S start) {
        return Standing.replay(start, steps(store.counting(subject)))
                .orElseThrow(() -> new IllegalStateException("a history that does not follow from itself"));
    }

    /** What is wrong with a step whatever it is about. */
    Optional<Refusal> amiss(OpenFile file, Step step, Secret words) {
        Optional<LocalDate> visited = file.inspection().days().visited();
        if (visited.isEmpty()) {
            return Optional.of(Refusal.NO_VISIT);
        }
        if (step.day().isAfter(today())) {
            return Optional.of(Refusal.DAY_IN_FUTURE);
        }
        if (step.day().isBefore(visited.get())) {
            return Optional.of(Refusal.DAY_BEFORE);
        }
        if (words.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (step.kind().needsReason() && words.isBlank()) {
            return Optional.of(Refusal.NO_REASON);
        }
        return step.seen().isEmpty() || followed(file, step) ? Optional.empty() : Optional.of(Refusal.NO_SUCH_VISIT);
    }

    private boolean followed(OpenFile file, Step step) {
        return step.seen().flatMap(seen -> inspections.find(seen, file.reader()))
                .filter(seen -> seen.follows().filter(file.id()::equals).isPresent())
                .map(Inspection::days)
                .flatMap(Inspection.Days::visited)
                .filter(visited -> !visited.isAfter(step.day()))
                .isPresent();
    }

    /** A line that somebody writes. @param keep is told where it stands then */
    <S extends Standing<S>> Written write(
            OpenFile file, UUID subject, S start, Step step, Secret words, Consumer<S> keep) {
        Optional<Refusal> amiss = amiss(file, step, words);
        return amiss.isPresent()
                ? new Written.Refused(amiss.get())
                : follow(file, subject, start, step, words, null, keep);
    }

    /** A line that a line of another history brings. @param cause that other line */
    <S extends Standing<S>> Written follow(
            OpenFile file, UUID subject, S start, Step step, Secret words, @Nullable UUID cause, Consumer<S> keep) {
        S now = standing(subject, start);
        Optional<Refusal> refused = now.refuses(step);
        if (refused.isPresent()) {
            return new Written.Refused(refused.get());
        }
        UUID id = UUID.randomUUID();
        store.add(id, subject, file, step, words.isBlank() ? null : sealed(file, words, id), cause, clock.instant());
        keep.accept(now.after(step));
        return new Written.Done(id);
    }

    /**
     * Strikes a line out, and says where it stands then. Refused when later lines rest on it, for what was issued, and for a
     * line that another history brought: that one is struck out there.
     */
    <S extends Standing<S>> Written strike(
            OpenFile file, UUID subject, S start, UUID entry, Secret why, Consumer<S> keep) {
        boolean stays = store.counting(subject).stream()
                .anyMatch(line -> line.id().equals(entry) && (line.cause().isPresent() || line.step().kind().stays()));
        return stays
                ? new Written.Refused(Refusal.WRONG_STATE)
                : strikeAny(file, subject, start, entry, why, keep);
    }

    <S extends Standing<S>> Written strikeAny(
            OpenFile file, UUID subject, S start, UUID entry, Secret why, Consumer<S> keep) {
        if (why.isBlank() || why.length() > LONGEST) {
            return new Written.Refused(why.isBlank() ? Refusal.NO_REASON : Refusal.TOO_LONG);
        }
        Optional<Line> wrong = store.counting(subject).stream().filter(line -> line.id().equals(entry)).findFirst();
        if (wrong.isEmpty()) {
            return new Written.Refused(Refusal.NOT_HERE);
        }
        Optional<S> without = without(subject, start, entry);
        UUID id = UUID.randomUUID();
        if (without.isEmpty() || !store.strike(id, wrong.get(), file, today(), sealed(file, why, id), clock.instant())) {
            return new Written.Refused(Refusal.WRONG_STATE);
        }
        keep.accept(without.get());
        return new Written.Done(id);
    }

    /** Where it would stand without this line; empty when later lines rest on it. */
    <S extends Standing<S>> Optional<S> without(UUID subject, S start, UUID entry) {
        return Standing.replay(start,
                steps(store.counting(subject).stream().filter(line -> !line.id().equals(entry)).toList()));
    }

    private static Sealed sealed(OpenFile file, Secret words, UUID id) {
        return file.key().seal(words, OrderField.ORDER_LINE, id);
    }

    private static List<Step> steps(List<Line> lines) {
        return lines.stream().map(Line::step).toList();
    }
}
