package org.tayanych.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.remedies.Balance;
import org.tayanych.remedies.Step;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** The ledger of a claim: sums are added and struck out, never changed. */
@Component
public class Sums {

    /**
     * A payment as it was seen.
     *
     * @param workers how many got it
     * @param first how many of them got something for the first time
     * @param above whether somebody says that more than is claimed is right
     */
    public record Payment(Money money, LocalDate on, int workers, int first, boolean above) {}

    private final Book book;

    Sums(Book book) {
        this.book = book;
    }

    /** Owed from a pay day, admitted by the employer, or ordered; several add up. Payments go by {@link #pay}. */
    @Transactional
    public Written claim(OpenClaim opened, Step step, Money money, LocalDate on, Secret note) {
        return book.hold(opened).map(now -> {
            if (money.zero() || money.negative()) {
                return Written.NO_AMOUNT;
            }
            if (!book.fits(on)) {
                return Written.DAY_OUT_OF_RANGE;
            }
            return book.add(now, Line.of(kind(step), on).sum(money).said(now.key(), note));
        }).orElse(Written.NOT_HERE);
    }

    /** Money reached workers. */
    @Transactional
    public Written pay(OpenClaim opened, Payment payment, Secret note) {
        return book.hold(opened).map(now -> {
            Money money = payment.money();
            if (money.zero() || money.negative()) {
                return Written.NO_AMOUNT;
            }
            if (!book.fits(payment.on())) {
                return Written.DAY_OUT_OF_RANGE;
            }
            if (!workersFit(now.claim(), payment)) {
                return Written.WORKERS_DO_NOT_FIT;
            }
            Optional<Claim.Sums> sums = now.claim().in(money.currency());
            Money open = sums.map(Claim.Sums::balance).map(Balance::outstanding).orElse(Money.zero(money.currency()));
            return money.compareTo(open) > 0 && !payment.above()
                    ? Written.MORE_THAN_CLAIMED
                    : book.add(now, Line.of(Entry.Kind.PAID, payment.on()).sum(money)
                            .about(payment.workers(), payment.first()).said(now.key(), note));
        }).orElse(Written.NOT_HERE);
    }

    /** Workers said that so much reached them. How they said it is a code; who did is not written down. */
    @Transactional
    public Written confirm(OpenClaim opened, Money money, int workers, LocalDate on, Way way) {
        return book.hold(opened).map(now -> {
            if (money.zero() || money.negative()) {
                return Written.NO_AMOUNT;
            }
            if (!book.fits(on)) {
                return Written.DAY_OUT_OF_RANGE;
            }
            if (workers < 1 || workers > now.claim().paidWorkers()) {
                return now.claim().paidWorkers() == 0 ? Written.NOT_PAID_YET : Written.WORKERS_DO_NOT_FIT;
            }
            boolean paid = now.claim().in(money.currency())
                    .filter(sums -> sums.confirmed().plus(money).compareTo(sums.balance().total(Step.PAID)) <= 0).isPresent();
            return paid
                    ? book.add(now, Line.of(Entry.Kind.CONFIRMED, on).sum(money).about(workers, null).code(null, way.name()))
                    : Written.NOT_PAID_YET;
        }).orElse(Written.NOT_HERE);
    }

    /** A line was a mistake. A payment that workers confirmed is struck out only after what they confirmed. */
    @Transactional
    public Written strike(OpenClaim opened, UUID entry, Secret why) {
        return book.hold(opened).map(now -> {
            Optional<Entry> found = now.entry(entry).filter(Entry::strikable);
            if (found.isEmpty()) {
                return Written.NOT_HERE;
            }
            return needed(now.claim(), found.get())
                    ? Written.STILL_NEEDED
                    : book.add(now, Line.of(Entry.Kind.STRUCK, book.today()).striking(entry).said(now.key(), why));
        }).orElse(Written.NOT_HERE);
    }

    private static boolean workersFit(Claim claim, Payment payment) {
        int left = claim.workers() - claim.paidWorkers();
        int least = Math.max(0, payment.workers() - claim.paidWorkers());
        return payment.workers() >= 1 && payment.first() >= least && payment.first() <= Math.min(left, payment.workers());
    }

    private static boolean needed(Claim claim, Entry entry) {
        return entry.kind() == Entry.Kind.PAID && entry.money().flatMap(money -> claim.in(money.currency())
                .filter(sums -> sums.balance().total(Step.PAID).minus(money).compareTo(sums.confirmed()) < 0)).isPresent();
    }

    private static Entry.Kind kind(Step step) {
        return switch (step) {
            case OWED -> Entry.Kind.OWED;
            case ADMITTED -> Entry.Kind.ADMITTED;
            case ORDERED -> Entry.Kind.ORDERED;
            case PAID -> throw new IllegalArgumentException("a payment says how many workers got it");
        };
    }
}
