package org.tayanych.hotline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.tayanych.hotline.HeldContacts;
import org.tayanych.hotline.HotlineSettings;
import org.tayanych.hotline.OpenContact;
import org.tayanych.hotline.TopicWords;
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
    private final HeldContacts held;
    private final TopicWords words;
    private final HotlineSettings settings;
    private final Clock clock;

    ContactController(Contacts contacts, HeldContacts held, TopicWords words, HotlineSettings settings, Clock clock) {
        this.contacts = contacts;
        this.held = held;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/contacts/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me, HttpServletRequest request) {
        OpenContact opened = open(id, me, request);
        return Pages.show("hotline/contact", page(shell, opened, ContactForm.of(opened, words), Problems.NONE));
    }

    /** Notes and answers as they are given, every few seconds. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}/notes")
    ResponseEntity<Void> notes(
            @PathVariable UUID id, CaseWorker me, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        OpenContact opened = open(id, me, request);
        boolean kept = contacts.save(opened, typed.secret("notes"));
        if (kept && typed.names().contains("danger")) {
            triage(opened, ContactForm.of(typed, settings.zone(), words), request, response);
        }
        return kept ? ResponseEntity.noContent().build() : ResponseEntity.unprocessableContent().build();
    }

    /** The whole contact: {@code do} says whether to keep it, to make it a case, to let it go, or how it ended. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/contacts/{id}")
    ModelAndView keep(
            @PathVariable UUID id, Shell shell, CaseWorker me, Typed typed, HttpServletRequest request,
            HttpServletResponse response) {
        OpenContact opened = open(id, me, request);
        ContactForm form = ContactForm.of(typed, settings.zone(), words);
        contacts.save(opened, form.notes());
        boolean sealed = triage(opened, form, request, response);
        Problems problems = form.check(clock.instant());
        if (!problems.isEmpty()) {
            return Pages.again("hotline/contact", page(shell, opened, form, problems));
        }
        return next(opened, form, typed.code("do").orElse("keep"), sealed, request, response);
    }

    private ModelAndView next(
            OpenContact opened, ContactForm form, String what, boolean sealed, HttpServletRequest request,
            HttpServletResponse response) {
        String path = "/desk/contacts/" + opened.contact().id();
        Optional<Contact.Kind> end = ending(what);
        if (end.isPresent()) {
            boolean ended = contacts.finish(opened, end.get(), form.callBack().orElse(null));
            held.letGo(opened.contact().id(), request, response);
            return Pages.to("/desk/contacts", ended ? "hotline.contact.ended" : "hotline.case.changed_meanwhile");
        }
        if (what.equals("give")) {
            held.letGo(opened.contact().id(), request, response);
            return Pages.to("/desk/contacts", "hotline.contact.given");
        }
        return what.equals("case")
                ? Pages.to(path + "/case")
                : Pages.to(path, sealed ? "hotline.contact.sealed_now" : "hotline.contact.kept");
    }

    private static Optional<Contact.Kind> ending(String what) {
        return java.util.Arrays.stream(Contact.Kind.values())
                .filter(kind -> kind.name().equals(what) && kind != Contact.Kind.RUNNING && kind != Contact.Kind.CASE)
                .findFirst();
    }

    /** Keeps the answers; true when that sealed the contact to the specialists, and this browser holds it now. */
    private boolean triage(
            OpenContact opened, ContactForm form, HttpServletRequest request, HttpServletResponse response) {
        boolean sealed = contacts.triage(opened, form.safety(), form.language(), form.topics().chosen())
                == Contacts.Kept.SEALED;
        if (sealed) {
            held.hold(opened, request, response);
        }
        return sealed;
    }

    private ContactPage page(Shell shell, OpenContact opened, ContactForm form, Problems problems) {
        return new ContactPage(shell, opened.contact(), form, opened.held(), clock.instant(), problems);
    }

    private OpenContact open(UUID id, CaseWorker me, HttpServletRequest request) {
        SubjectId which = new SubjectId(id);
        return contacts.open(which, me).or(() -> held.pickUp(which, me, request)).orElseThrow(NotFound::new);
    }
}
