package org.tayanych.referrals.web;

import org.tayanych.referrals.Confirmations;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.ReferralStatus;

/** What a partner outside sees behind a link: a state and buttons. Nothing of a case, no name, no reference. */
public record ConfirmPage(Shell shell, Problems problems, String path, ReferralStatus status) implements AnswerPage {

    /** Whether there is no ground any more to keep the papers. */
    public boolean destroy() {
        return Confirmations.TO_DESTROY.contains(status);
    }

    /** Why. */
    public String because() {
        return say(status == ReferralStatus.DECLINED ? "referrals.confirm.declined" : "referrals.confirm.withdrawn");
    }
}
