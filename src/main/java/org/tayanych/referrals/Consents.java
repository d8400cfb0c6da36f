package org.tayanych.referrals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.OpenCase;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.ReferralStatus;

/** The worker's consent: asked for each recipient and purpose, written down with who, when, how and which wording. */
@Component
public class Consents {

    private static final Set<ReferralStatus> BEFORE_SENDING =
            Set.of(ReferralStatus.PROPOSED, ReferralStatus.CONSENTED, ReferralStatus.CONSENT_REFUSED);

    private final ReferralStore referrals;
    private final ConsentStore store;
    private final Steps steps;
    private final Withdrawal withdrawal;
    private final CaseSide caseSide;
    private final Clock clock;

    Consents(ReferralStore referrals, ConsentStore store, Steps steps, Withdrawal withdrawal, CaseSide caseSide, Clock clock) {
        this.referrals = referrals;
        this.store = store;
        this.steps = steps;
        this.withdrawal = withdrawal;
        this.caseSide = caseSide;
        this.clock = clock;
    }

    /**
     * A member read the text to the worker and writes down the answer. Refused once it was sent.
     *
     * @param language in which it was read
     */
    @Transactional
    public Outcome record(OpenCase opened, ReferralId id, ConsentMode mode, Language language, boolean given) {
        Optional<Referral> found = referrals.ofCase(id, opened.id());
        if (found.isEmpty() || mode == ConsentMode.DIALOGUE) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        Outcome outcome = answer(found.get(), Optional.of(opened.reader().id()), mode, language, given);
        if (outcome instanceof Outcome.Done) {
            caseSide.did(opened, given ? "referrals.entry.consented" : "referrals.entry.refused", found.get());
        }
        return outcome;
    }

    Outcome answer(Referral referral, Optional<MemberId> by, ConsentMode mode, Language language, boolean given) {
        ReferralStatus to = given ? ReferralStatus.CONSENTED : ReferralStatus.CONSENT_REFUSED;
        if (!referrals.move(referral.id(), BEFORE_SENDING, to, clock.instant())) {
            return new Outcome.Refused(Outcome.Reason.CHANGED_MEANWHILE);
        }
        store.insert(new Consent(UUID.randomUUID(), referral.id(), referral.caseId(), referral.service(), referral.purpose(),
                referral.extent(), referral.parts(), referral.files(), given, language, Consent.TEXT, mode, by,
                clock.instant(), Optional.empty()));
        steps.add(referral.id(), given ? Step.Kind.CONSENTED : Step.Kind.CONSENT_REFUSED,
                by.isPresent() ? Step.Side.OURS : Step.Side.WORKER, by, Optional.empty());
        return done(referral);
    }

    /** From now on the worker's page, behind the code, asks for the answer, and a message in the dialogue says so. */
    @Transactional
    public Outcome ask(OpenCase opened, ReferralId id) {
        return referrals.ofCase(id, opened.id()).filter(referral -> BEFORE_SENDING.contains(referral.status())).map(referral -> {
            referrals.asked(id, clock.instant());
            steps.add(id, Step.Kind.ASKED, Step.Side.OURS, Optional.of(opened.reader().id()), Optional.empty());
            caseSide.asked(opened, referral);
            return done(referral);
        }).orElse(new Outcome.Refused(Outcome.Reason.NOT_HERE));
    }

    /** The worker told a member that the consent is taken back: at once nobody there can read any more. */
    @Transactional
    public Outcome revoke(OpenCase opened, ReferralId id) {
        Optional<Referral> found = referrals.ofCase(id, opened.id());
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOT_HERE);
        }
        Outcome outcome = withdrawal.of(found.get(), Optional.of(opened.reader().id()));
        if (outcome instanceof Outcome.Done) {
            caseSide.did(opened, "referrals.entry.withdrawn", found.get());
        }
        return outcome;
    }

    /** The newest first. */
    public List<Consent> of(Referral referral) {
        return store.of(referral.id());
    }

    Optional<Consent> find(UUID id) {
        return store.find(id);
    }

    /** Why this consent does not allow that referral; empty when it does. */
    static Optional<Outcome.Reason> why(Referral referral, Optional<Consent> consent) {
        if (consent.isEmpty() || !consent.get().given()) {
            return Optional.of(Outcome.Reason.NO_CONSENT);
        }
        if (!consent.get().sameRecipientAndPurpose(referral)) {
            return Optional.of(Outcome.Reason.OTHER_RECIPIENT);
        }
        if (consent.get().revokedAt().isPresent()) {
            return Optional.of(Outcome.Reason.REVOKED);
        }
        return consent.get().covers(referral) ? Optional.empty() : Optional.of(Outcome.Reason.MORE_THAN_AGREED);
    }

    private Outcome done(Referral referral) {
        return new Outcome.Done(referrals.find(referral.id()).orElse(referral));
    }
}
