package org.tayanych.referrals;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;

/** What an answer of the receiving side changes on ours. */
@Component
class Answering {

    private final ReferralStore store;
    private final CaseSide caseSide;
    private final Clearing clearing;
    private final Telling telling;
    private final Clock clock;

    Answering(ReferralStore store, CaseSide caseSide, Clearing clearing, Telling telling, Clock clock) {
        this.store = store;
        this.caseSide = caseSide;
        this.clearing = clearing;
        this.telling = telling;
        this.clock = clock;
    }

    /** @return false when the answer cannot follow the state that the referral is in */
    boolean move(Referral referral, Answer answer) {
        return store.move(referral.id(), answer.after(), answer.status(), clock.instant());
    }

    /** @param by who answered; empty for a partner outside */
    void tell(Referral referral, Answer answer, Optional<CaseWorker> by) {
        switch (answer) {
            case Answer.Accepted accepted -> caseSide.promised(referral, accepted.until(), by);
            case Answer.Completed completed -> caseSide.result(referral, by);
            case Answer.Declined declined -> {
                caseSide.back(referral, by);
                clearing.of(referral);
            }
            case Answer.NoShow noShow -> caseSide.back(referral, by);
            case Answer.Started started -> {}
            case Answer.Told told -> {}
        }
        boolean ours = !(answer instanceof Answer.Accepted) && !(answer instanceof Answer.Started);
        caseSide.answered(referral, answer.step(), ours);
        if (ours) {
            telling.sender(referral);
        }
        telling.moved(referral, answer.status(), by.map(CaseWorker::id), clock.instant());
    }

    /** A partner outside says that the papers are gone. */
    void destroyed(Referral referral) {
        caseSide.answered(referral, Step.Kind.DESTROYED, false);
        telling.sender(referral);
    }
}
