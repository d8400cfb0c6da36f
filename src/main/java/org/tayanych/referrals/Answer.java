package org.tayanych.referrals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tayanych.vocabulary.ReferralStatus;

/** What the receiving side can say. Each names the states it can follow, so nothing is said twice or out of order. */
public sealed interface Answer {

    /** @param until by when the worker should hear more; the worker sees this day */
    record Accepted(LocalDate until) implements Answer {}

    record Declined(DeclineReason why) implements Answer {}

    record Started() implements Answer {}

    record Completed() implements Answer {}

    /** The worker did not come. */
    record NoShow() implements Answer {}

    record Told(Feedback what) implements Answer {}

    default Set<ReferralStatus> after() {
        return switch (this) {
            case Accepted any -> Set.of(ReferralStatus.SENT);
            case Declined any -> Set.of(ReferralStatus.SENT, ReferralStatus.ACCEPTED);
            case Started any -> Set.of(ReferralStatus.ACCEPTED);
            case Completed any -> Set.of(ReferralStatus.ACCEPTED, ReferralStatus.STARTED);
            case NoShow any -> Set.of(ReferralStatus.ACCEPTED, ReferralStatus.STARTED);
            case Told any -> Set.of(ReferralStatus.COMPLETED);
        };
    }

    default ReferralStatus status() {
        return switch (this) {
            case Accepted any -> ReferralStatus.ACCEPTED;
            case Declined any -> ReferralStatus.DECLINED;
            case Started any -> ReferralStatus.STARTED;
            case Completed any -> ReferralStatus.COMPLETED;
            case NoShow any -> ReferralStatus.NO_SHOW;
            case Told any -> ReferralStatus.FEEDBACK;
        };
    }

    default Step.Kind step() {
        return Step.Kind.valueOf(status().name());
    }

    /** The code that goes with it. */
    default Optional<String> reason() {
        return switch (this) {
            case Declined(DeclineReason why) -> Optional.of(why.name());
            case Told(Feedback what) -> Optional.of(what.name());
            case Accepted any -> Optional.empty();
            case Started any -> Optional.empty();
            case Completed any -> Optional.empty();
            case NoShow any -> Optional.empty();
        };
    }
}
