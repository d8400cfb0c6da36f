package org.tayanych.referrals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Feedback;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.ReferralStatus;

/** What a partner outside sees behind a link: a state and buttons. Nothing of a case, no name, no reference. */
public record ConfirmPage(Shell shell, Problems problems, String path, ReferralStatus status) implements Page {

    public boolean withdrawn() {
        return status == ReferralStatus.WITHDRAWN;
    }

    public List<Option> answers() {
        List<Option> options = new ArrayList<>();
        for (AnswerForm.Kind kind : AnswerForm.Kind.values()) {
            if (kind.fits(status)) {
                options.add(Option.of(kind.name(), say("referrals.do." + kind.name()), false));
            }
        }
        return options;
    }

    public boolean offers(String kind) {
        return answers().stream().anyMatch(option -> option.value().equals(kind));
    }

    public List<Option> reasons() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("referrals.choose"), true));
        Arrays.stream(DeclineReason.values()).map(why -> Option.of(why.name(), say("referrals.decline." + why.name()), false)).forEach(options::add);
        return options;
    }

    public List<Option> feedbacks() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("referrals.choose"), true));
        Arrays.stream(Feedback.values()).map(what -> Option.of(what.name(), say("referrals.feedback." + what.name()), false)).forEach(options::add);
        return options;
    }
}
