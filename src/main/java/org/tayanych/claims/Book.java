package org.tayanych.claims;

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

/** Where every line of every history goes through: one writer of a claim at a time, with what stands at that moment. */
@Component
class Book {

    /** Days are those of Kyrgyzstan, whose clock the members work by. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");

    /** Nothing earlier is written down: a day before it is a slip of the hand. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final ClaimStore claims;
    private final EntryStore entries;
    private final Clock clock;

    Book(ClaimStore claims, EntryStore entries, Clock clock) {
        this.claims = claims;
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
    OpenClaim read(Claim claim, Inspector reader, CaseKey key) {
        return new OpenClaim(claim, key.open(claims.told(claim.id()), ClaimField.CLAIM_TOLD, claim.id().value()),
                entries.of(claim.id(), key), reader, key);
    }

    /** What stands now, others waiting; empty for a claim that was taken out, in which nothing is written any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<OpenClaim> hold(OpenClaim opened) {
        claims.lock(opened.id());
        return claims.find(opened.id(), opened.reader().teams())
                .filter(claim -> !claim.struck())
                .map(claim -> read(claim, opened.reader(), opened.key()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Written add(OpenClaim opened, Line line) {
        entries.insert(opened.id(), line, opened.reader().id(), clock.instant());
        return Written.DONE;
    }

    boolean fits(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(today());
    }
}
