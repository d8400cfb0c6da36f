package org.tayanych.referrals;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.ReferralStatus;

/** A partner outside answers by link: codes only, no content in either direction. */
@Component
public class Confirmations {

    private final Links links;
    private final ReferralStore store;
    private final Steps steps;
    private final Answering answering;
    private final Audit audit;

    Confirmations(Links links, ReferralStore store, Steps steps, Answering answering, Audit audit) {
        this.links = links;
        this.store = store;
        this.steps = steps;
        this.answering = answering;
        this.audit = audit;
    }

    /** Where the referral of this link stands. Empty for a link that never existed and for one that ran out. */
    public Optional<ReferralStatus> status(Secret link) {
        return links.find(link).flatMap(store::find).map(Referral::status);
    }

    /** @return false when the link is not good, or the answer cannot follow the state */
    @Transactional
    public boolean answer(Secret link, Answer answer) {
        Optional<Referral> found = links.find(link).flatMap(store::find);
        if (found.isEmpty() || !answering.move(found.get(), answer)) {
            return false;
        }
        Referral referral = found.get();
        steps.add(referral.id(), answer.step(), Step.Side.THEIRS, Optional.empty(), answer.reason());
        audit.record(Deed.byNobodyNamed("referral.answered", referral.id()).within(referral.organisation()).with(answer.status().name()));
        answering.tell(referral, answer, Optional.empty());
        return true;
    }

    /** The partner says that the papers were destroyed after the consent was withdrawn. False when nobody asked for it. */
    @Transactional
    public boolean destroyed(Secret link) {
        Optional<Referral> found = links.find(link).flatMap(store::find)
                .filter(referral -> referral.status() == ReferralStatus.WITHDRAWN);
        found.ifPresent(referral -> {
            steps.add(referral.id(), Step.Kind.DESTROYED, Step.Side.THEIRS, Optional.empty(), Optional.empty());
            answering.destroyed(referral);
        });
        return found.isPresent();
    }
}
