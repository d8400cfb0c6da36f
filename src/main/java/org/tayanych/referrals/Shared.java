package org.tayanych.referrals;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.Receipts;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.ReferralStatus;

/** What the worker, with the receipt code alone, sees and decides: who has what, who asks, and taking it back. */
@Component
public class Shared {

    private final ReferralStore store;
    private final Consents consents;
    private final Withdrawal withdrawal;
    private final CaseSide caseSide;
    private final Audit audit;

    Shared(ReferralStore store, Consents consents, Withdrawal withdrawal, CaseSide caseSide, Audit audit) {
        this.store = store;
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.caseSide = caseSide;
        this.audit = audit;
    }

    /** Who asks for consent by code now. */
    public List<Referral> asking(Receipts.Opened worker) {
        return store.ofCase(worker.subject()).stream().filter(Shared::waitsForAnswer).toList();
    }

    /** Who holds something, or may soon. */
    public List<Referral> holding(Receipts.Opened worker) {
        return store.ofCase(worker.subject()).stream()
                .filter(referral -> referral.held() || referral.status() == ReferralStatus.CONSENTED).toList();
    }

    /** Who had something that was taken back. */
    public List<Referral> over(Receipts.Opened worker) {
        return store.ofCase(worker.subject()).stream()
                .filter(referral -> referral.times().sent().isPresent() && !referral.held()).toList();
    }

    /** The worker says yes or no. Refused when nobody asks. */
    @Transactional
    public Outcome answer(Receipts.Opened worker, ReferralId id, Language language, boolean given) {
        Optional<Referral> found = store.ofCase(id, worker.subject()).filter(Shared::waitsForAnswer);
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        Outcome outcome = consents.answer(found.get(), Optional.empty(), ConsentMode.DIALOGUE, language, given);
        if (outcome instanceof Outcome.Done) {
            audit.record(Deed.byNobodyNamed(given ? "referral.consented" : "referral.refused", id));
            caseSide.answered(found.get(), given ? Step.Kind.CONSENTED : Step.Kind.CONSENT_REFUSED, true);
        }
        return outcome;
    }

    /** The worker takes the consent back: at once nobody there can read any more. */
    @Transactional
    public Outcome takeBack(Receipts.Opened worker, ReferralId id) {
        Optional<Referral> found = store.ofCase(id, worker.subject())
                .filter(referral -> referral.held() || referral.status() == ReferralStatus.CONSENTED);
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        Outcome outcome = withdrawal.of(found.get(), Optional.empty());
        if (outcome instanceof Outcome.Done) {
            audit.record(Deed.byNobodyNamed("referral.withdrawn", id));
            caseSide.answered(found.get(), Step.Kind.WITHDRAWN, true);
        }
        return outcome;
    }

    private static boolean waitsForAnswer(Referral referral) {
        return referral.times().asked().isPresent() && referral.status() == ReferralStatus.PROPOSED;
    }
}
