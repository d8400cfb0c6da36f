package org.tayanych.referrals;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.ReferralStatus;
import org.tayanych.vocabulary.SubjectId;

/** What is written down when something leaves the house or the team: state, steps, the case's timeline, the worker's state. */
@Component
class Dispatch {

    private static final Set<ReferralStatus> FROM =
            Set.of(ReferralStatus.PROPOSED, ReferralStatus.CONSENTED, ReferralStatus.CONSENT_REFUSED);

    private final ReferralStore store;
    private final Steps steps;
    private final Telling telling;
    private final CaseSide caseSide;
    private final Links links;
    private final Clock clock;

    Dispatch(ReferralStore store, Steps steps, Telling telling, CaseSide caseSide, Links links, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.telling = telling;
        this.caseSide = caseSide;
        this.links = links;
        this.clock = clock;
    }

    /** @param share gives the key away, inside the same transaction @return false when somebody was faster */
    @Transactional
    public boolean sent(OpenCase opened, Referral referral, SubjectId dossier, Runnable share) {
        Instant now = clock.instant();
        if (!store.move(referral.id(), FROM, ReferralStatus.SENT, now)) {
            return false;
        }
        share.run();
        Instant due = caseSide.answerDue(now);
        store.sent(referral.id(), dossier, now, due);
        steps.add(referral.id(), Step.Kind.SENT, Step.Side.OURS, Optional.of(opened.reader().id()), Optional.empty());
        caseSide.sent(opened, referral, due);
        if (referral.inHouse()) {
            telling.receiver(referral);
            telling.moved(referral, ReferralStatus.SENT, me(opened), now);
        }
        return true;
    }

    void gated(OpenCase opened, Referral referral, PoliceGround ground) {
        steps.add(referral.id(), Step.Kind.POLICE_GATE, Step.Side.OURS, me(opened), Optional.of(ground.name()));
        caseSide.gated(opened, ground);
    }

    URI link(OpenCase opened, Referral referral, boolean onPapers) {
        steps.add(referral.id(), onPapers ? Step.Kind.PAPERS : Step.Kind.LINK, Step.Side.OURS, me(opened), Optional.empty());
        return links.draw(referral.id());
    }

    void mail(OpenCase opened, Referral referral, Secret address) {
        telling.remember(referral, address);
        telling.receiver(referral);
        steps.add(referral.id(), Step.Kind.LINK, Step.Side.OURS, me(opened), Optional.empty());
    }

    private static Optional<MemberId> me(OpenCase opened) {
        return Optional.of(opened.reader().id());
    }
}
