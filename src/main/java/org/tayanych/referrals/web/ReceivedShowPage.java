package org.tayanych.referrals.web;

import org.tayanych.referrals.Received;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.ReferralStatus;

/** One received referral: what may be read of it, and what can be answered now. @param from the sender's name */
public record ReceivedShowPage(
        Shell shell, Problems problems, Received.Opened opened, String from, Secret typed, String until) implements AnswerPage {

    public String here() {
        return "/desk/received/" + opened.referral().id();
    }

    public Read read() {
        return new Read(shell.words());
    }

    public String tone() {
        return Tones.of(status());
    }

    @Override
    public ReferralStatus status() {
        return opened.referral().status();
    }
}
