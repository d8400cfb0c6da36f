package org.tayanych.referrals.web;

import java.util.List;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Who has what, behind the worker's own code. */
public record SharedPage(Shell shell, List<ConsentSpeech> asking, List<ConsentSpeech> holding, List<ConsentSpeech> over)
        implements Page {

    public boolean nothing() {
        return asking.isEmpty() && holding.isEmpty() && over.isEmpty();
    }

    public String action(Referral referral) {
        return shell.link("/my/shared/" + referral.id());
    }
}
