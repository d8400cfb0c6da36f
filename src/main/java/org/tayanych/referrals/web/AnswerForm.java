package org.tayanych.referrals.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Feedback;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.ReferralStatus;

/** An answer of the receiving side, as chosen on the desk or on the partner's page. */
final class AnswerForm {

    /** What can be chosen. Words: {@code referrals.do.<name>}. */
    enum Kind {
        ACCEPT(ReferralStatus.SENT),
        DECLINE(ReferralStatus.SENT, ReferralStatus.ACCEPTED),
        START(ReferralStatus.ACCEPTED),
        COMPLETE(ReferralStatus.ACCEPTED, ReferralStatus.STARTED),
        NO_SHOW(ReferralStatus.ACCEPTED, ReferralStatus.STARTED),
        TELL(ReferralStatus.COMPLETED);

        private final Set<ReferralStatus> after;

        Kind(ReferralStatus... after) {
            this.after = Set.of(after);
        }

        boolean fits(ReferralStatus status) {
            return after.contains(status);
        }
    }

    /** The worker should hear more within this many days, unless another day is given. */
    static final int USUAL_DAYS = 7;
    private static final int LONGEST_DAYS = 180;

    private AnswerForm() {
    }

    static Checked<Answer> check(Typed typed, LocalDate today) {
        Problems problems = Problems.none();
        Optional<Kind> kind = typed.oneOf(Kind.class, "answer");
        if (kind.isEmpty()) {
            return new Checked.Wrong<>(problems.add("answer", "referrals.problem.answer"));
        }
        return switch (kind.get()) {
            case ACCEPT -> until(typed, today, problems);
            case DECLINE -> typed.oneOf(DeclineReason.class, "reason").<Checked<Answer>>map(why -> new Checked.Ok<>(new Answer.Declined(why)))
                    .orElseGet(() -> new Checked.Wrong<>(problems.add("reason", "referrals.problem.reason")));
            case START -> new Checked.Ok<>(new Answer.Started());
            case COMPLETE -> new Checked.Ok<>(new Answer.Completed());
            case NO_SHOW -> new Checked.Ok<>(new Answer.NoShow());
            case TELL -> typed.oneOf(Feedback.class, "feedback").<Checked<Answer>>map(what -> new Checked.Ok<>(new Answer.Told(what)))
                    .orElseGet(() -> new Checked.Wrong<>(problems.add("feedback", "referrals.problem.feedback")));
        };
    }

    private static Checked<Answer> until(Typed typed, LocalDate today, Problems problems) {
        Optional<String> days = typed.code("days");
        if (days.isEmpty()) {
            return new Checked.Ok<>(new Answer.Accepted(today.plusDays(USUAL_DAYS)));
        }
        boolean number = days.get().matches("[0-9]{1,3}");
        int count = number ? Integer.parseInt(days.get()) : 0;
        return count >= 1 && count <= LONGEST_DAYS
                ? new Checked.Ok<>(new Answer.Accepted(today.plusDays(count)))
                : new Checked.Wrong<>(problems.add("days", "referrals.problem.days", LONGEST_DAYS));
    }
}
