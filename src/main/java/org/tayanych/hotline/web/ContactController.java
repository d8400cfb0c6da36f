package org.tayanych.hotline.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.Contacts;
import org.tayanych.hotline.HotlineSettings;
import org.tayanych.hotline.OpenContact;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.SubjectId;

/** One contact: notes at once, safety beside them, and how it ended. */
@Controller
class ContactController {

    private final Contacts contacts;
    private final HotlineSettings settings;
    private final Clock clock;

    ContactController(Contacts contacts, HotlineSettings settings, Clock clock) {
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/contacts/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenContact opened = open(id, me);
        return Pages.show("hotline/contact", new ContactPage(
                shell, opened.contact(), ContactForm.of(opened), clock.instant(), Problems.NONE));
    }

    /** Notes as they are typed, every few seconds. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/notes")
    ResponseEntity<Void> notes(@PathVariable UUID id, CaseWorker me, Typed typed) {
        boolean kept = contacts.save(open(id, me), typed.secret("notes"));
        return kept ? ResponseEntity.noContent().build() : ResponseEntity.unprocessableContent().build();
    }

    /** The whole contact: {@code do} says whether to keep it, to make it a case, or how it ended. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}")
    ModelAndView keep(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenContact opened = open(id, me);
        ContactForm form = ContactForm.of(typed, settings.zone());
        Problems problems = form.check(clock.instant());
        if (!problems.isEmpty()) {
            return Pages.again("hotline/contact",
                    new ContactPage(shell, opened.contact(), form, clock.instant(), problems));
        }
        contacts.save(opened, form.notes());
        contacts.triage(opened, form.safety(), form.language(), form.topics());
        String what = typed.code("do").orElse("keep");
        if (what.equals("case")) {
            return Pages.to("/desk/contacts/" + id + "/case");
        }
        Optional<Contact.Kind> ended = typed.oneOf(Contact.Kind.class, "do");
        return ended.isEmpty() ? Pages.to("/desk/contacts/" + id, "hotline.contact.kept") : end(opened, ended.get(), form);
    }

    private ModelAndView end(OpenContact opened, Contact.Kind kind, ContactForm form) {
        Instant callBack = form.callBack().orElse(null);
        boolean ended = kind != Contact.Kind.RUNNING && kind != Contact.Kind.CASE && contacts.finish(opened, kind, callBack);
        return Pages.to("/desk/contacts", ended ? "hotline.contact.ended" : "hotline.case.changed_meanwhile");
    }

    private OpenContact open(UUID id, CaseWorker me) {
        return contacts.open(new SubjectId(id), me).orElseThrow(NotFound::new);
    }
}
