package org.tayanych.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.referrals.Piece;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Words;

/**
 * A dossier to be printed.
 *
 * @param from the sending organisation
 * @param link where the partner answers
 */
record Paper(Words words, Referral referral, String from, LocalDate day, List<Piece> pieces, Optional<String> link) {

    String title() {
        return words.say("referrals.paper.title");
    }

    List<String> head() {
        return List.of(
                words.say("referrals.paper.from", from),
                words.say("referrals.paper.to", referral.recipient()),
                words.say("referrals.paper.purpose", words.say(referral.purpose().key())),
                words.say("referrals.paper.day", day));
    }

    List<String> foot() {
        return List.of(words.say("referrals.paper.consent"), words.say("referrals.paper.only"), words.say("referrals.paper.destroy"));
    }
}
