package org.tayanych.hotline.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.hotline.Contact;
import org.tayanych.hotline.ContactCases;
import org.tayanych.hotline.OpenContact;
import org.tayanych.hotline.TopicWords;
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
        TopicPick topics,
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

    static NewCaseForm of(OpenContact opened, Language desk, TopicWords words) {
        Contact contact = opened.contact();
        return new NewCaseForm(
                opened.notes(), TopicPick.of(words, contact.topics()), Country.KG.code(), "", "", Secret.NOTHING, Identity.ANONYMOUS,
                Secret.NOTHING, Set.of(), Reach.BY_CODE, contact.language() == null ? desk : contact.language(),
                Secret.NOTHING);
    }

    static NewCaseForm of(Typed typed, TopicWords words) {
        return new NewCaseForm(
                typed.secret("narrative"),
                TopicPick.of(words, typed),
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
        Problems problems = topics.check(Checks.words(narrative, "narrative", "hotline.newcase.no_words"));
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
        Set<Topic> about = EnumSet.noneOf(Topic.class);
        about.addAll(topics.chosen());
        contact.topics().stream().filter(Topic::restricted).forEach(about::add);
        return new NewComplaint(
                spoken,
                contact.channel(),
                about,
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

    /**
     * The form as it stood when it was saved by itself, to be sealed as one: names and values between control letters,
     * which no form can bring.
     */
    record Kept(Map<String, List<String>> fields) implements Typed {

        static final String DRAFT = "newcase";

        private static final String NEXT = "\u001e";
        private static final String IS = "\u001f";

        static Secret write(Typed typed) {
            StringBuilder written = new StringBuilder();
            for (String name : new TreeSet<>(typed.names())) {
                if (!name.startsWith("_")) {
                    typed.all(name).forEach(value ->
                            written.append(name).append(IS).append(value.reveal()).append(NEXT));
                }
            }
            return Secret.of(written + ".");
        }

        static Kept read(Secret written) {
            Map<String, List<String>> fields = new HashMap<>();
            for (String line : written.reveal().split(NEXT)) {
                String[] parts = line.split(IS, 2);
                if (parts.length == 2) {
                    fields.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
                }
            }
            return new Kept(fields);
        }

        @Override
        public Secret secret(String field) {
            return all(field).stream().findFirst().orElse(Secret.NOTHING);
        }

        @Override
        public Optional<String> code(String field) {
            return codes(field).stream().findFirst();
        }

        @Override
        public List<String> codes(String field) {
            return fields.getOrDefault(field, List.of()).stream().filter(code -> !code.isBlank() && code.length() <= 64).toList();
        }

        @Override
        public boolean ticked(String field) {
            return fields.containsKey(field);
        }

        @Override
        public Set<String> names() {
            return fields.keySet();
        }

        @Override
        public List<Secret> all(String field) {
            return fields.getOrDefault(field, List.of()).stream().map(Secret::of).toList();
        }

        @Override
        public String toString() {
            return "withheld";
        }
    }
}
