package org.tayanych.referrals;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.ReferralStatus;

/** A partner outside answers by link: codes only, no content in either direction. */
@Component
public class Confirmations {

    /** States after which the partner has no ground to keep the papers. */
    public static final Set<ReferralStatus> TO_DESTROY = Set.of(ReferralStatus.WITHDRAWN, ReferralStatus.DECLINED);

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

    /** Where the referral of this visit stands. Empty for one that never was and for one that ran out. */
    public Optional<ReferralStatus> status(Secret visit) {
        return links.visit(visit).flatMap(store::find).map(Referral::status);
    }

    /** @return false when the visit is over, or the answer cannot follow the state */
    @Transactional
    public boolean answer(Secret visit, Answer answer) {
        Optional<Referral> found = links.visit(visit).flatMap(store::find);
        if (found.isEmpty() || !answering.move(found.get(), answer)) {
            return false;
        }
        Referral referral = found.get();
        steps.add(referral.id(), answer.step(), Step.Side.THEIRS, Optional.empty(), answer.reason());
        audit.record(Deed.byNobodyNamed("referral.answered", referral.id()).within(referral.organisation()).with(answer.status().name()));
        answering.tell(referral, answer, Optional.empty());
        return true;
    }

    /**
     * What a browser brings back instead of the link, for two hours: the link itself then stands in no address bar and in
     * no history. It stays good, because mail programs open links before people do, and printed ones are typed twice.
     * Empty when the link is not good.
     */
    public Optional<Secret> exchange(Secret link) {
        return links.exchange(link);
    }

    /** The partner says that the papers were destroyed, after declining or a withdrawal. False when nobody asked for it. */
    @Transactional
    public boolean destroyed(Secret visit) {
        Optional<Referral> found = links.visit(visit).flatMap(store::find)
                .filter(referral -> TO_DESTROY.contains(referral.status()));
        found.ifPresent(referral -> {
            steps.add(referral.id(), Step.Kind.DESTROYED, Step.Side.THEIRS, Optional.empty(), Optional.empty());
            answering.destroyed(referral);
        });
        return found.isPresent();
    }
}
