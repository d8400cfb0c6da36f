package org.tayanych.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.ConsentMode;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.Feedback;
import org.tayanych.referrals.NewReferral;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.Retaliation;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Hand-overs in a story: proposed, agreed to, sent, and answered by the other side. */
@Component
@OnlyInTheSampleWorld
class HandOverActs {

    private final HandOverDesks desks;
    private final Clock clock;

    HandOverActs(HandOverDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    void refer(Play play, Told.Act act) {
        OpenCase opened = play.open(act.by());
        String entry = Objects.requireNonNull(act.entry());
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Objects.requireNonNull(act.parts()).forEach(part -> parts.add(Part.valueOf(part)));
        Secret summary = parts.contains(Part.SUMMARY) ? Play.words(act.text()) : Secret.NOTHING;
        Referral referral = done(desks.referrals().propose(opened, new NewReferral(
                Objects.requireNonNull(play.shelf.get(entry)), Objects.requireNonNull(act.purpose()), Extent.CHOSEN, parts,
                List.of(), summary, Retaliation.NONE_SEEN)), play);
        play.referral = referral.id();
        play.recipient = entry;
        Language language = Language.of(play.story.language()).orElseThrow();
        done(desks.consents().record(opened, referral.id(), ConsentMode.READ_ALOUD, language, true), play);
        done(desks.sending().send(opened, referral.id(),
                Optional.of(desks.consents().of(referral).getFirst().id())), play);
    }

    void accept(Play play, Told.Act act) {
        say(play, new Answer.Accepted(LocalDate.now(clock).plusDays(Objects.requireNonNull(act.days()))), Secret.NOTHING);
    }

    void decline(Play play, Told.Act act) {
        say(play, new Answer.Declined(DeclineReason.valueOf(Objects.requireNonNull(act.why()))), Play.words(act.text()));
    }

    void started(Play play) {
        say(play, new Answer.Started(), Secret.NOTHING);
    }

    void completed(Play play) {
        say(play, new Answer.Completed(), Secret.NOTHING);
    }

    void feedback(Play play, Told.Act act) {
        say(play, new Answer.Told(Feedback.valueOf(Objects.requireNonNull(act.what()))), Secret.NOTHING);
    }

    private void say(Play play, Answer answer, Secret words) {
        done(desks.received().answer(Objects.requireNonNull(play.referral), play.receiver(), answer, words), play);
    }

    private static Referral done(Outcome outcome, Play play) {
        return switch (outcome) {
            case Outcome.Done(Referral referral) -> referral;
            case Outcome.Refused(Outcome.Reason why) ->
                throw new IllegalStateException("a hand-over was refused, " + why + ": " + play.story.narrative());
        };
    }
}
