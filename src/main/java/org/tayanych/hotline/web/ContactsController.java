package org.tayanych.hotline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.hotline.Alerts;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.ContactCases;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.HeldContacts;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.SubjectId;

/** Today's contacts, promised call-backs, and the start of a new contact. */
@Controller
class ContactsController {

    private final Contacts contacts;
    private final HeldContacts held;
    private final ContactCases cases;
    private final Alerts alerts;
    private final Names names;
    private final Clock clock;

    ContactsController(
            Contacts contacts, HeldContacts held, ContactCases cases, Alerts alerts, Names names, Clock clock) {
        this.contacts = contacts;
        this.held = held;
        this.cases = cases;
        this.alerts = alerts;
        this.names = names;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/contacts")
    ModelAndView index(Shell shell, CaseWorker me, HttpServletRequest request) {
        return Pages.show("hotline/contacts", page(shell, me, request, Problems.NONE));
    }

    /** One press: a contact that runs, or one that is counted and done. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts")
    ModelAndView begin(Shell shell, CaseWorker me, Typed typed, HttpServletRequest request) {
        Channel channel = typed.oneOf(Channel.class, "channel").orElse(Channel.PHONE);
        Optional<Contact.Kind> done = typed.oneOf(Contact.Kind.class, "kind").filter(Contact.Kind::oneKey);
        if (done.isPresent() && contacts.count(me, channel, done.get())) {
            return Pages.to("/desk/contacts", "hotline.contact.counted");
        }
        return (done.isPresent() ? Optional.<SubjectId>empty() : contacts.begin(me, channel))
                .map(id -> Pages.to("/desk/contacts/" + id))
                .orElseGet(() -> again(shell, me, request, "begin", "hotline.contact.no_team"));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/called-back")
    ModelAndView calledBack(@PathVariable UUID id, CaseWorker me) {
        if (!contacts.calledBack(new SubjectId(id), me)) {
            throw new NotFound();
        }
        return Pages.to("/desk/contacts", "hotline.contact.called_back");
    }

    /** The caller wants to go on with a case: by the code or a word, never by a number. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/continue")
    ModelAndView goOn(Shell shell, CaseWorker me, Typed typed, HttpServletRequest request) {
        Secret code = typed.secret("code");
        Secret word = typed.secret("word");
        if (code.isBlank() && word.isBlank()) {
            return again(shell, me, request, "code", "hotline.continue.nothing");
        }
        if (!code.isBlank() && !Receipts.wellFormed(code)) {
            return again(shell, me, request, "code", "hotline.continue.slip");
        }
        List<SubjectId> found = code.isBlank() ? cases.byWord(word, me) : cases.byCode(code, me).stream().toList();
        String why = found.isEmpty() ? "hotline.continue.none" : "hotline.continue.several";
        return found.size() == 1
                ? Pages.to("/desk/cases/" + found.getFirst())
                : again(shell, me, request, code.isBlank() ? "word" : "code", why);
    }

    private ModelAndView again(Shell shell, CaseWorker me, HttpServletRequest request, String field, String why) {
        return Pages.again("hotline/contacts", page(shell, me, request, Problems.none().add(field, why)));
    }

    /** Tells the supervisors that a call was hard. Nobody asks why. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/hard-call")
    ModelAndView hardCall(CaseWorker me) {
        alerts.hardCall(me);
        return Pages.to("/desk/contacts", "hotline.hard.told");
    }

    private ContactsPage page(Shell shell, CaseWorker me, HttpServletRequest request, Problems problems) {
        List<Contact> today = contacts.listToday(me);
        return new ContactsPage(
                shell,
                contacts.today(me),
                today,
                contacts.callBacks(me),
                held.running(me, request),
                names.of(me, today.stream().map(Contact::member)),
                clock.instant(),
                problems);
    }
}
