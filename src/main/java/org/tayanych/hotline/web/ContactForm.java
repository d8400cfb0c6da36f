package org.tayanych.hotline.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.hotline.Contact.Heard;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.OpenContact;
import org.tayanych.hotline.TopicWords;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/**
 * A contact as it was filled in. Only the call-back can be wrong; everything else may be left out.
 *
 * @param promised whether a call-back was promised
 * @param callBack when, if that is a moment
 */
public record ContactForm(
        Secret notes,
        Contact.Safety safety,
        @Nullable Language language,
        TopicPick topics,
        boolean promised,
        Day day,
        Optional<Instant> callBack) {

    /** Day and time of the call-back as they were typed. */
    public record Day(String day, String month, String year, String time) {
        static final Day NONE = new Day("", "", "", "");
    }

    static ContactForm of(OpenContact opened, TopicWords words) {
        Contact contact = opened.contact();
        return new ContactForm(
                opened.notes(), contact.safety(), contact.language(), TopicPick.of(words, contact.topics()),
                contact.callBackAt() != null, Day.NONE, Optional.ofNullable(contact.callBackAt()));
    }

    static ContactForm of(Typed typed, ZoneId zone, TopicWords words) {
        return new ContactForm(
                typed.secret("notes"),
                new Contact.Safety(
                        heard(typed, "alone"), heard(typed, "safe"), heard(typed, "danger"), heard(typed, "child"),
                        heard(typed, "disability")),
                typed.code("language").flatMap(Language::of).orElse(null),
                TopicPick.of(words, typed),
                typed.ticked("callback"),
                new Day(
                        typed.code("back-day").orElse(""), typed.code("back-month").orElse(""),
                        typed.code("back-year").orElse(""), typed.code("backtime").orElse("")),
                typed.ticked("callback") ? Checks.moment(typed, "back", "backtime", zone) : Optional.empty());
    }

    Problems check(Instant now) {
        Problems problems = topics.check(Checks.tooLong(Problems.none(), notes, "notes"));
        if (promised && callBack.isEmpty()) {
            problems.add("back", "hotline.contact.no_moment");
        } else if (callBack.filter(moment -> moment.isBefore(now)).isPresent()) {
            problems.add("back", "hotline.contact.past");
        }
        return problems;
    }

    private static Heard heard(Typed typed, String field) {
        return typed.oneOf(Heard.class, field).orElse(Heard.NOT_ASKED);
    }
}
