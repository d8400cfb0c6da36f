package org.tayanych.referrals.web;

import java.util.ArrayList;
import java.util.List;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Words;

/**
 * What is read to the worker before the question, in the worker's language.
 *
 * @param recipient as the directory calls it in that language
 * @param reader the organisation here whose team opens it; empty text for a partner outside
 */
public record ConsentSpeech(Words words, Referral referral, String recipient, String reader) {

    public String who() {
        return reader.isEmpty()
                ? words.say("referrals.consent.who", recipient)
                : words.say("referrals.consent.who.here", recipient, reader);
    }

    public String purpose() {
        return words.say("referrals.consent.purpose", words.say(referral.purpose().key()));
    }

    /** Each thing that would be shared, by its name; nothing else is. */
    public List<String> things() {
        List<String> things = new ArrayList<>();
        for (Part part : Part.values()) {
            if (referral.parts().contains(part)) {
                things.add(part == Part.FILES && referral.extent() == Extent.CHOSEN
                        ? words.say("referrals.consent.files", referral.files().size())
                        : words.say("referrals.part." + part.name()));
            }
        }
        if (referral.extent() == Extent.WHOLE) {
            things.add(words.say("referrals.consent.whole"));
        }
        return things;
    }

    public List<String> rights() {
        return List.of(words.say("referrals.consent.free"), words.say("referrals.consent.back"), words.say("referrals.consent.read"));
    }
}
