package org.tayanych.referrals.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tayanych.referrals.DeclineReason;
import org.tayanych.referrals.Feedback;
import org.tayanych.referrals.Received;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** One received referral: what may be read of it, and what can be answered now. @param from the sender's name */
public record ReceivedShowPage(
        Shell shell, Problems problems, Received.Opened opened, String from, Secret typed, String until) implements Page {

    public String here() {
        return "/desk/received/" + opened.referral().id();
    }

    public Read read() {
        return new Read(shell.words());
    }

    public String tone() {
        return Tones.of(opened.referral().status());
    }

    /** The answers that can follow the state. */
    public List<Option> answers() {
        List<Option> options = new ArrayList<>();
        for (AnswerForm.Kind kind : AnswerForm.Kind.values()) {
            if (kind.fits(opened.referral().status())) {
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
