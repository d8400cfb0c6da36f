package org.tayanych.referrals;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.ReferralStatus;

/** Taking a consent back: the key first, then the state, then everybody who must know. */
@Component
class Withdrawal {

    private static final Set<ReferralStatus> POSSIBLE = Set.of(
            ReferralStatus.PROPOSED, ReferralStatus.CONSENTED, ReferralStatus.SENT, ReferralStatus.ACCEPTED,
            ReferralStatus.STARTED, ReferralStatus.COMPLETED, ReferralStatus.NO_SHOW, ReferralStatus.FEEDBACK);

    private final ReferralStore store;
    private final ConsentStore consents;
    private final Clearing clearing;
    private final Steps steps;
    private final Telling telling;
    private final Clock clock;

    Withdrawal(ReferralStore store, ConsentStore consents, Clearing clearing, Steps steps, Telling telling, Clock clock) {
        this.store = store;
        this.consents = consents;
        this.clearing = clearing;
        this.steps = steps;
        this.telling = telling;
        this.clock = clock;
    }

    /** @param member who wrote it down; empty when the worker did it with the code */
    Outcome of(Referral referral, Optional<MemberId> member) {
        if (!store.move(referral.id(), POSSIBLE, ReferralStatus.WITHDRAWN, clock.instant())) {
            return new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE);
        }
        consents.revoke(referral.id(), member.isPresent() ? "STAFF" : "WORKER", clock.instant());
        steps.add(referral.id(), Step.Kind.WITHDRAWN, member.isPresent() ? Step.Side.OURS : Step.Side.WORKER, member, Optional.empty());
        if (referral.held()) {
            telling.receiver(referral);
            clearing.of(referral);
            telling.moved(referral, ReferralStatus.WITHDRAWN, member, clock.instant());
        }
        return new Outcome.Done(store.find(referral.id()).orElse(referral));
    }
}
