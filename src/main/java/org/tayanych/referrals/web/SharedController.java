package org.tayanych.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.HeldKeys;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.ReferralId;
import org.tayanych.referrals.Shared;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;

/** The worker's own page about consents: who asks, who has what, and taking it back. Without the code, one is asked for it. */
@Controller
class SharedController {

    private static final String HERE = "/my/shared";

    private final HeldKeys keys;
    private final Shared shared;
    private final Speeches speeches;

    SharedController(HeldKeys keys, Shared shared, Speeches speeches) {
        this.keys = keys;
        this.shared = shared;
        this.speeches = speeches;
    }

    @Open
    @GetMapping("/{lang}/my/shared")
    ModelAndView show(Shell shell, HttpServletRequest request) {
        return worker(request).map(worker -> Pages.show("referrals/shared", page(shell, worker)))
                .orElseGet(() -> Pages.to(shell.link("/my")));
    }

    @Open
    @PostMapping("/{lang}/my/shared/{referral}")
    ModelAndView decide(Shell shell, HttpServletRequest request, @PathVariable String referral, Typed typed) {
        ReferralId id = CasePath.id(referral);
        return worker(request).map(worker -> {
            String wish = typed.code("do").orElse("");
            Outcome outcome = switch (wish) {
                case "yes" -> shared.answer(worker, id, shell.language(), true);
                case "no" -> shared.answer(worker, id, shell.language(), false);
                case "back" -> shared.takeBack(worker, id);
                default -> new Outcome.Refused(Outcome.Reason.NOT_HERE);
            };
            if (outcome instanceof Outcome.Refused) {
                throw new NotFound();
            }
            return Pages.to(shell.link(HERE), "referrals.shared.done." + wish);
        }).orElseGet(() -> Pages.to(shell.link("/my")));
    }

    private Optional<Receipts.Opened> worker(HttpServletRequest request) {
        return keys.pickUp(HeldKeys.Half.CASE, request);
    }

    private SharedPage page(Shell shell, Receipts.Opened worker) {
        return new SharedPage(shell, speeches(shell, shared.asking(worker)), speeches(shell, shared.holding(worker)),
                speeches(shell, shared.over(worker)));
    }

    private List<ConsentSpeech> speeches(Shell shell, List<Referral> referrals) {
        return referrals.stream().map(one -> speeches.of(one, shell.language(), one.organisation())).toList();
    }
}
