package org.tayanych.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.directory.Directory;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Search;
import org.tayanych.directory.ServiceId;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Extent;
import org.tayanych.referrals.NewReferral;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Referrals;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Service;

/** The referrals of a case, choosing a service, and choosing what to share. */
@Controller
class ReferralController {

    private static final int MOST_FOUND = 20;

    private final CasePath path;
    private final Referrals referrals;
    private final Directory directory;
    private final Clock clock;

    ReferralController(CasePath path, Referrals referrals, Directory directory, Clock clock) {
        this.path = path;
        this.referrals = referrals;
        this.directory = directory;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/referrals")
    ModelAndView index(Shell shell, CaseWorker me, @PathVariable String id, Typed typed) {
        OpenCase opened = path.open(id, me);
        Search search = search(typed);
        boolean searched = typed.code("find").isPresent();
        List<Entry> found = searched ? directory.find(search, me.organisation(), 0, MOST_FOUND) : List.of();
        return Pages.show("referrals/index",
                new IndexPage(shell, path.frame(opened), opened, referrals.of(opened), search, searched, found, LocalDate.now(clock)));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/referrals/new")
    ModelAndView form(Shell shell, CaseWorker me, @PathVariable String id, Typed typed) {
        OpenCase opened = path.open(id, me);
        NewPage.Chosen chosen = new NewPage.Chosen(
                Part.atFirst(opened.file().restricted()), List.of(), "", Extent.CHOSEN.name(), "", Secret.NOTHING);
        return Pages.show("referrals/new", page(shell, Problems.NONE, opened, service(me, typed), chosen));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/referrals/new")
    ModelAndView create(Shell shell, CaseWorker me, @PathVariable String id, Typed typed) {
        OpenCase opened = path.open(id, me);
        Entry entry = service(me, typed);
        return switch (ReferralForm.check(typed, entry)) {
            case Checked.Wrong<NewReferral>(Problems problems) ->
                Pages.again("referrals/new", page(shell, problems, opened, entry, chosen(typed)));
            case Checked.Ok<NewReferral>(NewReferral fresh) -> switch (referrals.propose(opened, fresh)) {
                case Outcome.Done(var referral) -> Pages.to(CasePath.of(referral));
                case Outcome.Refused(Outcome.Reason why) -> Pages.again("referrals/new",
                        page(shell, Problems.none().add("parts", "referrals.refused." + why), opened, entry, chosen(typed)));
            };
        };
    }

    private Entry service(CaseWorker me, Typed typed) {
        return typed.code("service").flatMap(ServiceId::parse)
                .flatMap(service -> directory.entry(service, me.organisation())).orElseThrow(NotFound::new);
    }

    private NewPage page(Shell shell, Problems problems, OpenCase opened, Entry entry, NewPage.Chosen chosen) {
        return new NewPage(shell, problems, path.frame(opened), opened, entry, referrals.all(opened), referrals.files(opened), chosen);
    }

    private static NewPage.Chosen chosen(Typed typed) {
        return new NewPage.Chosen(ReferralForm.parts(typed), typed.codes("files"), typed.code("purpose").orElse(""),
                typed.code("extent").orElse(Extent.CHOSEN.name()), typed.code("retaliation").orElse(""), typed.secret("summary"));
    }

    private static Search search(Typed typed) {
        List<String> wishes = typed.codes("wish");
        return new Search(typed.oneOf(Service.class, "need"), typed.code("country").flatMap(Country::of), Optional.empty(),
                typed.secret("place").reveal(), Optional.empty(), false, wishes.contains("stepFree"), wishes.contains("sign"),
                wishes.contains("women"), wishes.contains("open"));
    }
}
