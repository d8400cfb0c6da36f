package org.tayanych.claims.web;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.claims.ClaimId;
import org.tayanych.claims.Claims;
import org.tayanych.claims.Entry;
import org.tayanych.claims.Interest;
import org.tayanych.claims.OpenClaim;
import org.tayanych.claims.Sums;
import org.tayanych.claims.Written;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** One claim, what the law adds to it, and striking out what was a mistake. */
@Controller
class ClaimController {

    private static final Currency SOM = Currency.getInstance("KGS");

    private final Claims claims;
    private final Sums sums;
    private final Interest interest;
    private final Workplaces workplaces;
    private final Members members;

    ClaimController(Claims claims, Sums sums, Interest interest, Workplaces workplaces, Members members) {
        this.claims = claims;
        this.sums = sums;
        this.interest = interest;
        this.workplaces = workplaces;
        this.members = members;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/claims/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show("claims/claim", page(shell, open(id, me), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/claims/{id}/interest")
    ModelAndView interest(@PathVariable UUID id, Shell shell, Inspector me) {
        OpenClaim opened = open(id, me);
        return Pages.show("claims/interest", new InterestPage(shell, opened.claim().path(), interest.of(opened, SOM)));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/claims/{id}/lines/{line}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID line, Shell shell, Inspector me, Typed typed) {
        OpenClaim opened = open(id, me);
        String field = "why-" + line;
        Secret why = typed.secret(field);
        if (why.isBlank() || why.length() > NewForm.LONGEST) {
            return Pages.again("claims/claim", page(shell, opened, why.isBlank()
                    ? Problems.none().add(field, "claims.wrong.reason")
                    : Problems.none().add(field, "claims.wrong.long", NewForm.LONGEST)));
        }
        Written written = sums.strike(opened, line, why);
        return written == Written.DONE
                ? Pages.to(opened.claim().path(), "claims.struck")
                : Pages.again("claims/claim", page(shell, opened, Problems.none().add(field, "claims.refused." + written)));
    }

    private OpenClaim open(UUID id, Inspector me) {
        return claims.open(new ClaimId(id), me).orElseThrow(NotFound::new);
    }

    private ClaimPage page(Shell shell, OpenClaim opened, Problems problems) {
        Inspector me = opened.reader();
        List<MemberId> writers = opened.entries().stream().map(Entry::by).distinct().toList();
        Map<MemberId, String> names = writers.stream()
                .flatMap(writer -> members.colleague(me.organisation(), writer).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
        return new ClaimPage(shell, opened, workplaces.find(opened.claim().workplace(), me.organisation()), names, problems);
    }
}
