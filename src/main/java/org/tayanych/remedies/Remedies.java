package org.tayanych.remedies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.CaseWorker;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.SubjectId;

/** The ledger of what workers seek and get. Lines are added and struck out, never changed. */
@Component
public class Remedies {

    /** Nothing earlier is written down: a day before it is a slip of the hand. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Days are those of Kyrgyzstan, whose clock the members work by. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    /** What became of writing something down. */
    public enum Written {
        DONE,
        /** Days of admitting, ordering, paying and reaching lie neither in the future nor before {@link #EARLIEST}. */
        DAY_OUT_OF_RANGE,
        /** A sum is above zero. */
        NO_AMOUNT,
        /** A fine, an apology or papers are no money of the worker's. */
        NOT_MONEY,
        /** Money is reached when it is paid: write the payment. */
        PAY_INSTEAD,
        /** There is no such line in this case, or it was struck out or reached before. */
        NOT_HERE
    }

    private final RemedyStore store;
    private final Timeline timeline;
    private final Clock clock;

    Remedies(RemedyStore store, Timeline timeline, Clock clock) {
        this.store = store;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Writes down what the worker seeks and by which way. */
    @Transactional
    public UUID seek(OpenCase opened, RemedyKind kind, HelpChannel channel) {
        UUID remedy = UUID.randomUUID();
        Instant now = clock.instant();
        store.insert(remedy, opened.id(), kind, channel, opened.reader().id(), now);
        timeline.add(opened, "remedies.entry.sought", kind.key() + " " + channel.key());
        return remedy;
    }

    /** Writes one sum down. */
    @Transactional
    public Written add(OpenCase opened, UUID remedy, Step step, Money money, LocalDate on) {
        Optional<Remedy> found = find(opened, remedy);
        if (found.isEmpty()) {
            return Written.NOT_HERE;
        }
        if (!found.get().kind().money()) {
            return Written.NOT_MONEY;
        }
        if (money.zero() || money.negative()) {
            return Written.NO_AMOUNT;
        }
        if (outside(on)) {
            return Written.DAY_OUT_OF_RANGE;
        }
        Sum sum = new Sum(UUID.randomUUID(), step, money, on, opened.reader().id(), Optional.empty());
        store.insert(sum, remedy, opened, clock.instant());
        timeline.add(opened, "remedies.entry." + step.name().toLowerCase(Locale.ROOT), found.get().kind().key());
        return Written.DONE;
    }

    /** A line was a mistake: it stays readable, with the reason, and counts no more. */
    @Transactional
    public Written strike(OpenCase opened, UUID sum, Secret why) {
        Sealed reason = opened.key().seal(why, RemedyField.REMEDY_STRUCK, sum);
        if (!store.strike(sum, opened, reason, clock.instant())) {
            return Written.NOT_HERE;
        }
        timeline.add(opened, "remedies.entry.struck", "");
        return Written.DONE;
    }

    /** Something that is no money was reached: papers are back, the contract is signed. */
    @Transactional
    public Written obtain(OpenCase opened, UUID remedy, LocalDate on) {
        Optional<Remedy> found = find(opened, remedy);
        if (found.isEmpty()) {
            return Written.NOT_HERE;
        }
        if (found.get().kind().money()) {
            return Written.PAY_INSTEAD;
        }
        if (outside(on)) {
            return Written.DAY_OUT_OF_RANGE;
        }
        if (!store.obtain(remedy, opened, on)) {
            return Written.NOT_HERE;
        }
        timeline.add(opened, "remedies.entry.obtained", found.get().kind().key());
        return Written.DONE;
    }

    /** Everything sought in this case, in the order it was written down. */
    public List<Remedy> of(OpenCase opened) {
        return store.of(opened);
    }

    /**
     * What the steps of several cases come to together, by currency, without opening any. Cases of other teams than the
     * reader's are left out.
     */
    public List<Balance> together(Collection<SubjectId> cases, CaseWorker reader) {
        return store.together(cases, reader.teams());
    }

    /** Today, as the members count it. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private Optional<Remedy> find(OpenCase opened, UUID remedy) {
        return of(opened).stream().filter(each -> each.id().equals(remedy)).findFirst();
    }

    private boolean outside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(today());
    }
}
