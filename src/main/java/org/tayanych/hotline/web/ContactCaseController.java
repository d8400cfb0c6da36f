package org.tayanych.hotline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.ContactCases;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.HeldContacts;
import org.tayanych.hotline.OpenContact;
import org.tayanych.hotline.TopicWords;
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
    private final HeldContacts held;
    private final ContactCases cases;
    private final Drafts drafts;
    private final TopicWords words;

    ContactCaseController(
            Contacts contacts, HeldContacts held, ContactCases cases, Drafts drafts, TopicWords words) {
        this.contacts = contacts;
        this.held = held;
        this.cases = cases;
        this.drafts = drafts;
        this.words = words;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/contacts/{id}/case")
    ModelAndView form(@PathVariable UUID id, Shell shell, CaseWorker me, HttpServletRequest request) {
        OpenContact opened = open(id, me, request);
        NewCaseForm form = drafts.of(opened, NewCaseForm.Kept.DRAFT)
                .map(written -> NewCaseForm.of(NewCaseForm.Kept.read(written), words))
                .orElseGet(() -> NewCaseForm.of(opened, shell.language(), words));
        return Pages.show("hotline/newcase", new NewCasePage(shell, opened.contact(), form, Problems.NONE));
    }

    /** The form as it is being filled in, every few seconds. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/case/draft")
    ResponseEntity<Void> draft(@PathVariable UUID id, CaseWorker me, Typed typed, HttpServletRequest request) {
        boolean kept = drafts.keep(open(id, me, request), NewCaseForm.Kept.DRAFT, NewCaseForm.Kept.write(typed));
        return kept ? ResponseEntity.noContent().build() : ResponseEntity.unprocessableContent().build();
    }

    /** The receipt stands in this answer alone: shown once, kept nowhere. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/case")
    ModelAndView make(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed, HttpServletRequest request) {
        OpenContact opened = open(id, me, request);
        NewCaseForm form = NewCaseForm.of(typed, words);
        Problems problems = form.check();
        if (!problems.isEmpty()) {
            return again(shell, opened, form, problems);
        }
        return switch (cases.make(opened, form.complaint(opened.contact()))) {
            case Submission.Accepted made -> {
                cases.agree(made.id(), form.word(), me);
                boolean ours = me.teams().contains(made.team());
                yield Pages.show("hotline/made", new NewCasePage.Made(shell, made, ours, form.wordKept()));
            }
            case Submission.NotOpen() -> again(shell, opened, form, because("hotline.newcase.no_team"));
            case Submission.TooMany(int seconds) -> again(shell, opened, form, because("hotline.newcase.too_many"));
        };
    }

    private static Problems because(String why) {
        return Problems.none().add("country", why);
    }

    private static ModelAndView again(Shell shell, OpenContact opened, NewCaseForm form, Problems problems) {
        return Pages.again("hotline/newcase", new NewCasePage(shell, opened.contact(), form, problems));
    }

    private OpenContact open(UUID id, CaseWorker me, HttpServletRequest request) {
        SubjectId which = new SubjectId(id);
        OpenContact opened =
                contacts.open(which, me).or(() -> held.pickUp(which, me, request)).orElseThrow(NotFound::new);
        if (opened.contact().kind() == Contact.Kind.CASE) {
            throw new NotFound();
        }
        return opened;
    }
}
