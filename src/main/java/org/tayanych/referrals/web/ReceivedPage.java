package org.tayanych.referrals.web;

import java.util.List;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** What others sent to the reader's teams. @param from the senders' names, in the same order */
public record ReceivedPage(Shell shell, List<Referral> referrals, List<String> from, int count, int number) implements Page {

    static final int MOST = 25;

    public int pageCount() {
        return (count + MOST - 1) / MOST;
    }

    public String tone(Referral referral) {
        return Tones.of(referral.status());
    }
}
