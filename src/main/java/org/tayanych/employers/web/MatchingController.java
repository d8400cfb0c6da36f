package org.tayanych.employers.web;

import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.Matching;
import org.tayanych.employers.Partner;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.OrganisationId;

/** What is known in common with other organisations. Everybody who keeps the register sees it, supervisors decide. */
@Controller
class MatchingController {

    private static final String PATH = "/desk/workplaces/matching";

    private final Matching matching;

    MatchingController(Matching matching) {
        this.matching = matching;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping(PATH)
    ModelAndView show(Shell shell, Member me) {
        return Pages.show("employers/matching", new MatchingPage(shell, matching.takesPart(me.organisation()),
                me.may(Right.SUPERVISE), matching.partners(me)));
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/begin")
    ModelAndView begin(Member me) {
        matching.takePart(me);
        return Pages.to(PATH, "employers.matching.begun");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/leave")
    ModelAndView leave(Member me) {
        matching.leave(me);
        return Pages.to(PATH, "employers.matching.left");
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping(PATH + "/{organisation}")
    ModelAndView known(@PathVariable UUID organisation, Shell shell, Member me, Typed typed) {
        Partner partner = partner(me, organisation);
        if (partner.standing() != Partner.Standing.AGREED) {
            throw new NotFound();
        }
        int number = typed.code("page").filter(text -> text.matches("[1-9]\\d{0,4}")).map(Integer::parseInt).orElse(1);
        return Pages.show("employers/known", new KnownPage(shell, partner,
                matching.known(me, partner.organisation(), (number - 1) * KnownPage.MOST, KnownPage.MOST),
                matching.knownCount(me, partner.organisation()), number));
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/{organisation}/ask")
    ModelAndView ask(@PathVariable UUID organisation, Member me) {
        return done(me, organisation, matching::ask, "employers.matching.asked");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/{organisation}/agree")
    ModelAndView agree(@PathVariable UUID organisation, Member me) {
        return done(me, organisation, matching::agree, "employers.matching.agreed");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/{organisation}/refuse")
    ModelAndView refuse(@PathVariable UUID organisation, Member me) {
        return done(me, organisation, matching::refuse, "employers.matching.refused");
    }

    @Gate(Right.SUPERVISE)
    @PostMapping(PATH + "/{organisation}/end")
    ModelAndView end(@PathVariable UUID organisation, Member me) {
        return done(me, organisation, matching::end, "employers.matching.ended");
    }

    private ModelAndView done(Member me, UUID organisation, BiPredicate<Member, OrganisationId> deed, String said) {
        boolean did = deed.test(me, partner(me, organisation).organisation());
        return Pages.to(PATH, did ? said : "employers.changed_meanwhile");
    }

    private Partner partner(Member me, UUID organisation) {
        return matching.partner(me, new OrganisationId(organisation)).orElseThrow(NotFound::new);
    }
}
