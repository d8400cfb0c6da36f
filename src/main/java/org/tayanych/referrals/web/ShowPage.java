package org.tayanych.referrals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Consent;
import org.tayanych.referrals.ConsentMode;
import org.tayanych.referrals.Exposure;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Piece;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Step;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.ReferralStatus;

/**
 * One referral at the sending desk: what would be read, what could point to the worker, the consent, and what came of it.
 *
 * @param speech the consent text in the language that is read
 * @param why it cannot be sent now; empty when it can
 * @param link a fresh link for the partner, shown this once
 */
public record ShowPage(
        Shell shell,
        Problems problems,
        CaseFrame frame,
        OpenCase opened,
        Referral referral,
        Papers papers,
        ConsentSpeech speech,
        List<Consent> consents,
        Optional<Outcome.Reason> why,
        Optional<String> link) implements Page {

    /** What the referral's papers say. @param mail of the partner, from the directory; empty text when unknown */
    public record Papers(List<Piece> pieces, Set<Exposure> exposures, List<StepView> steps, String mail) {}

    /** A step with the name of who did it, as far as the reader may know it. */
    public record StepView(Step step, String by) {}

    public String here() {
        return CasePath.of(referral);
    }

    public Read read() {
        return new Read(shell.words());
    }

    public String tone() {
        return Tones.of(referral.status());
    }

    public boolean before() {
        return referral.times().sent().isEmpty() && referral.status() != ReferralStatus.WITHDRAWN;
    }

    public boolean sendable() {
        return before() && why.isEmpty();
    }

    public boolean outside() {
        return !referral.inHouse() && referral.held();
    }

    public boolean withdrawable() {
        return referral.held() || referral.status() == ReferralStatus.CONSENTED || referral.status() == ReferralStatus.PROPOSED;
    }

    /** Languages that the text can be read in. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Option> modes() {
        return Arrays.stream(ConsentMode.values()).filter(mode -> mode != ConsentMode.DIALOGUE)
                .map(mode -> Option.of(mode.name(), say("referrals.mode." + mode.name()), false)).toList();
    }

    public List<Option> answers() {
        return List.of(Option.of("yes", say("referrals.answer.yes"), false), Option.of("no", say("referrals.answer.no"), false));
    }

    public List<Option> paperLanguages() {
        return Arrays.stream(Language.values()).filter(Language::complete)
                .map(language -> Option.of(language.code(), language.ownName(), language == Language.RU)).toList();
    }
}
