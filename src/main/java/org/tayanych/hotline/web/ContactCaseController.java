package org.tayanych.hotline.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.ContactCases;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.OpenContact;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.SubjectId;

/** Making a contact a case, and reading the caller the code. */
@Controller
class ContactCaseController {

    private final Contacts contacts;
    private final ContactCases cases;

    ContactCaseController(Contacts contacts, ContactCases cases) {
        this.contacts = contacts;
        this.cases = cases;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/contacts/{id}/case")
    ModelAndView form(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenContact opened = open(id, me);
        return Pages.show("hotline/newcase",
                new NewCasePage(shell, opened.contact(), NewCaseForm.of(opened, shell.language()), Problems.NONE));
    }

    /** The receipt stands in this answer alone: shown once, kept nowhere. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/case")
    ModelAndView make(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenContact opened = open(id, me);
        NewCaseForm form = NewCaseForm.of(typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            Submission made = cases.make(opened, form.complaint(opened.contact()));
            if (made instanceof Submission.Accepted accepted) {
                boolean ours = me.teams().contains(accepted.team());
                cases.agree(accepted.id(), form.word(), me);
                return Pages.show("hotline/made", new MadePage(shell, accepted, ours, form.wordKept()));
            }
            problems = refusal(made);
        }
        return Pages.again("hotline/newcase", new NewCasePage(shell, opened.contact(), form, problems));
    }

    private static Problems refusal(Submission made) {
        return Problems.none().add("country",
                made instanceof Submission.TooMany ? "hotline.newcase.too_many" : "hotline.newcase.no_team");
    }

    private OpenContact open(UUID id, CaseWorker me) {
        OpenContact opened = contacts.open(new SubjectId(id), me).orElseThrow(NotFound::new);
        if (opened.contact().madeCase() != null) {
            throw new NotFound();
        }
        return opened;
    }
}
