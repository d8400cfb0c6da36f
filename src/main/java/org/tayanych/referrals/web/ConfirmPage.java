package org.tayanych.referrals.web;

import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.ReferralStatus;

/** What a partner outside sees behind a link: a state and buttons. Nothing of a case, no name, no reference. */
public record ConfirmPage(Shell shell, Problems problems, String path, ReferralStatus status) implements AnswerPage {

    public boolean withdrawn() {
        return status == ReferralStatus.WITHDRAWN;
    }
}
