package org.tayanych.referrals.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Feedback;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.vocabulary.ReferralStatus;

/** A page on which a receiver answers, at a desk of this house or outside by a link. */
interface AnswerPage extends Page {

    ReferralStatus status();

    /** The answers that can follow the state. */
    default List<Option> answers() {
        return Arrays.stream(AnswerForm.Kind.values())
                .filter(kind -> kind.fits(status()))
                .map(kind -> Option.of(kind.name(), say("referrals.do." + kind.name()), false))
                .toList();
    }

    default boolean offers(String kind) {
        return answers().stream().anyMatch(option -> option.value().equals(kind));
    }

    default List<Option> reasons() {
        return chosen(DeclineReason.values(), why -> "referrals.decline." + why.name());
    }

    default List<Option> feedbacks() {
        return chosen(Feedback.values(), what -> "referrals.feedback." + what.name());
    }

    private <E extends Enum<E>> List<Option> chosen(E[] all, Function<E, String> key) {
        return Stream.concat(
                        Stream.of(Option.of("", say("referrals.choose"), true)),
                        Arrays.stream(all).map(one -> Option.of(one.name(), say(key.apply(one)), false)))
                .toList();
    }
}
