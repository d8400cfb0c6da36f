package org.tayanych.hotline.web;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.ContactCases;
import org.tayanych.hotline.OpenContact;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Want;

/** What turns a contact into a case, as the consultant filled it in with the caller. */
public record NewCaseForm(
        Secret narrative,
        Set<Topic> topics,
        String country,
        String region,
        String sector,
        Secret employer,
        Identity identity,
        Secret name,
        Set<Want> wants,
        Reach reach,
        @Nullable Language language,
        Secret word) {

    /** How the caller may be reached. */
    public record Reach(
            SafeContact.Way way,
            Secret address,
            Set<DayOfWeek> days,
            Set<SafeContact.Hours> hours,
            Secret whoMayAnswer,
            Secret sayFirst,
            boolean mayLeaveMessage) {

        static final Reach BY_CODE = new Reach(
                SafeContact.Way.CODE_ONLY, Secret.NOTHING, Set.of(), Set.of(), Secret.NOTHING, Secret.NOTHING, false);

        static Reach of(Typed typed) {
            return new Reach(
                    typed.oneOf(SafeContact.Way.class, "way").orElse(SafeContact.Way.CODE_ONLY),
                    typed.secret("address"),
                    all(DayOfWeek.class, typed.codes("days")),
                    all(SafeContact.Hours.class, typed.codes("hours")),
                    typed.secret("answers"),
                    typed.secret("first"),
                    typed.ticked("leave"));
        }

        SafeContact contact(Language language) {
            return way == SafeContact.Way.CODE_ONLY
                    ? SafeContact.codeOnly(language)
                    : new SafeContact(way, address, days, hours, whoMayAnswer, sayFirst, mayLeaveMessage, language, Set.of());
        }
    }

    static NewCaseForm of(OpenContact opened, Language desk) {
        Contact contact = opened.contact();
        return new NewCaseForm(
                opened.notes(), Set.copyOf(contact.topics()), Country.KG.code(), "", "", Secret.NOTHING, Identity.ANONYMOUS,
                Secret.NOTHING, Set.of(), Reach.BY_CODE, contact.language() == null ? desk : contact.language(),
                Secret.NOTHING);
    }

    static NewCaseForm of(Typed typed) {
        return new NewCaseForm(
                typed.secret("narrative"),
                all(Topic.class, typed.codes("topics")),
                typed.code("country").orElse(""),
                typed.code("region").orElse(""),
                typed.code("sector").orElse(""),
                typed.secret("employer"),
                typed.oneOf(Identity.class, "identity").orElse(Identity.ANONYMOUS),
                typed.secret("name"),
                all(Want.class, typed.codes("wants")),
                Reach.of(typed),
                typed.code("language").flatMap(Language::of).orElse(null),
                typed.secret("word"));
    }

    Problems check() {
        Problems problems = Checks.words(narrative, "narrative", "hotline.newcase.no_words");
        if (Country.of(country).isEmpty()) {
            problems.add("country", "hotline.newcase.no_country");
        }
        if (language == null) {
            problems.add("language", "hotline.newcase.no_language");
        }
        if (identity != Identity.ANONYMOUS && name.isBlank()) {
            problems.add("name", "hotline.newcase.no_name");
        }
        if (reach.way() != SafeContact.Way.CODE_ONLY && reach.address().isBlank()) {
            problems.add("address", "hotline.newcase.no_address");
        }
        if (!word.isBlank() && !wordKept()) {
            problems.add("word", "hotline.newcase.short_word", ContactCases.SHORTEST_WORD);
        }
        return problems;
    }

    boolean wordKept() {
        return word.length() >= ContactCases.SHORTEST_WORD;
    }

    /** After {@link #check} found nothing. */
    NewComplaint complaint(Contact contact) {
        Language spoken = language == null ? Language.RU : language;
        Secret known = identity == Identity.ANONYMOUS ? Secret.NOTHING : name;
        return new NewComplaint(
                spoken,
                contact.channel(),
                topics,
                Country.of(country).orElseThrow(),
                Region.of(region).filter(there -> there.country().code().equals(country)).orElse(null),
                Coded.find(Sector.class, sector).orElse(null),
                contact.safety().danger() == Contact.Heard.YES,
                new Account(narrative, Account.Employer.named(employer), List.of(), identity, known, wants),
                reach.contact(spoken),
                null);
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> kinds, List<String> codes) {
        EnumSet<E> found = EnumSet.noneOf(kinds);
        for (E kind : kinds.getEnumConstants()) {
            if (codes.contains(kind.name())) {
                found.add(kind);
            }
        }
        return found;
    }
}
