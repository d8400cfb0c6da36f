package org.tayanych.hotline.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.Contact.Heard;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/**
 * One contact: notes on the left, safety and triage on the right.
 *
 * @param held sealed to the specialists, and open in this browser alone until the talk is over
 */
public record ContactPage(
        Shell shell, Contact contact, ContactForm form, boolean held, Instant now, Problems problems) implements Page {

    public String href(String what) {
        return "/desk/contacts/" + contact.id() + (what.isEmpty() ? "" : "/" + what);
    }

    public String began() {
        return shell.words().moment(contact.startedAt());
    }

    public List<Option> heard(Heard chosen) {
        return Arrays.stream(Heard.values())
                .map(one -> Option.of(one.name(), say("hotline.heard." + one), one == chosen))
                .toList();
    }

    public List<Option> languages() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("hotline.heard.NOT_ASKED"), form.language() == null));
        for (Language language : Language.values()) {
            options.add(Option.of(language.code(), language.ownName(), language == form.language()));
        }
        return options;
    }

    public List<Option> promised() {
        return List.of(Option.of("yes", say("hotline.contact.promised"), form.promised()));
    }

    /** How a talk can end, besides a case. */
    public List<Contact.Kind> endings() {
        return Arrays.stream(Contact.Kind.values())
                .filter(kind -> kind != Contact.Kind.RUNNING && kind != Contact.Kind.CASE)
                .toList();
    }
}
