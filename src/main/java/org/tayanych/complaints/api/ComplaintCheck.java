package org.tayanych.complaints.api;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Want;

/** Whether what was sent is a complaint, field by field; every field that is wrong is named at once. */
final class ComplaintCheck {

    /** In letters, as everywhere else. */
    static final int LONGEST_NARRATIVE = 20_000;

    private static final int LONGEST_LINE = 500;

    private final ComplaintBody body;
    private final Problems problems = Problems.none();

    ComplaintCheck(ComplaintBody body) {
        this.body = body;
    }

    /** @param asked the language to take when the body names none */
    Checked<NewComplaint> check(Language asked) {
        Language language = one("language", body.language(), Language::of).orElse(asked);
        Set<Topic> topics = topics();
        Optional<Country> country = country();
        Region region = region(country);
        Sector sector = one("sector", body.sector(), code -> constant(Sector.class, code)).orElse(null);
        Account account = account();
        SafeContact contact = contact(language);
        if (!problems.isEmpty() || country.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        return new Checked.Ok<>(new NewComplaint(
                language, Channel.API, topics, country.get(), region, sector, false, account, contact, null));
    }

    private Set<Topic> topics() {
        if (body.topics() == null || body.topics().isEmpty()) {
            problems.add("topics", "complaints.api.required");
        }
        return each(Topic.class, "topics", body.topics());
    }

    private Optional<Country> country() {
        if (body.country() == null) {
            problems.add("country", "complaints.api.required");
        }
        return one("country", body.country(), Country::of);
    }

    private @Nullable Region region(Optional<Country> country) {
        Optional<Region> region = Optional.ofNullable(body.region()).flatMap(Region::of);
        if (body.region() != null && (region.isEmpty() || !region.map(Region::country).equals(country))) {
            problems.add("region", "complaints.api.region");
        }
        return region.orElse(null);
    }

    private Account account() {
        Secret narrative = narrative();
        Identity identity = one("identity", body.identity(), code -> constant(Identity.class, code)).orElse(Identity.ANONYMOUS);
        Secret name = body.contact() == null ? Secret.NOTHING : line("contact.name", body.contact().name(), LONGEST_LINE);
        if (identity == Identity.ANONYMOUS && !name.isBlank()) {
            problems.add("contact.name", "complaints.api.nameless");
        }
        return new Account(narrative, employer(), List.of(), identity, name, each("wants", WantCodes::of, wishes().codes(), Want.class));
    }

    private Secret narrative() {
        Secret told = line("narrative", body.narrative(), LONGEST_NARRATIVE);
        if (told.isBlank()) {
            problems.add("narrative", "complaints.api.required");
        }
        Secret hoped = line("wants", wishes().words(), LONGEST_LINE);
        return hoped.isBlank() ? told : Secret.of(told.reveal() + "\n\n" + hoped.reveal());
    }

    private ComplaintBody.Wishes wishes() {
        return body.wants() == null ? ComplaintBody.Wishes.NONE : body.wants();
    }

    private Account.Employer employer() {
        ComplaintBody.Employer employer = body.employer();
        return employer == null
                ? Account.Employer.UNKNOWN
                : new Account.Employer(
                        line("employer.name", employer.name(), LONGEST_LINE),
                        line("employer.place", employer.place(), LONGEST_LINE),
                        line("employer.phone", employer.phone(), LONGEST_LINE));
    }

    private SafeContact contact(Language language) {
        ComplaintBody.Contact contact = body.contact();
        if (contact == null) {
            return SafeContact.codeOnly(language);
        }
        Secret address = line("contact.address", contact.address(), LONGEST_LINE);
        SafeContact.Way way = one("contact.way", contact.way(), code -> constant(SafeContact.Way.class, code))
                .orElseGet(() -> usual(address));
        if ((way == SafeContact.Way.CODE_ONLY) != address.isBlank()) {
            problems.add("contact.address", address.isBlank() ? "complaints.api.required" : "complaints.api.no-address");
        }
        return new SafeContact(
                way,
                address,
                each(DayOfWeek.class, "contact.days", contact.days()),
                each(SafeContact.Hours.class, "contact.hours", contact.hours()),
                line("contact.whoMayAnswer", contact.whoMayAnswer(), LONGEST_LINE),
                line("contact.sayFirst", contact.sayFirst(), LONGEST_LINE),
                Boolean.TRUE.equals(contact.mayLeaveMessage()),
                one("contact.language", contact.language(), Language::of).orElse(language),
                each(AccessNeed.class, "contact.needs", contact.needs()));
    }

    /** Where no way is named: a number is called, anything else is a messenger name. */
    private static SafeContact.Way usual(Secret address) {
        if (address.isBlank()) {
            return SafeContact.Way.CODE_ONLY;
        }
        return address.reveal().matches("[+\\d\\s()-]+") ? SafeContact.Way.CALL : SafeContact.Way.MESSENGER;
    }

    private Secret line(String field, @Nullable Secret sent, int longest) {
        if (sent != null && sent.length() > longest) {
            problems.add(field, "complaints.api.long", longest);
        }
        return sent == null ? Secret.NOTHING : sent;
    }

    private <T> Optional<T> one(String field, @Nullable String sent, Function<String, Optional<T>> known) {
        if (sent == null) {
            return Optional.empty();
        }
        Optional<T> found = known.apply(sent);
        if (found.isEmpty()) {
            problems.add(field, "complaints.api.unknown");
        }
        return found;
    }

    private <E extends Enum<E>> Set<E> each(Class<E> list, String field, @Nullable List<@Nullable String> sent) {
        return each(field, code -> constant(list, code), sent, list);
    }

    private <E extends Enum<E>> Set<E> each(
            String field, Function<String, Optional<E>> known, @Nullable List<@Nullable String> sent, Class<E> list) {
        Set<E> all = EnumSet.noneOf(list);
        for (int at = 0; sent != null && at < sent.size(); at++) {
            String code = sent.get(at);
            Optional<E> found = code == null ? Optional.empty() : known.apply(code);
            if (found.isEmpty()) {
                problems.add(field + "[" + at + "]", "complaints.api.unknown");
            }
            found.ifPresent(all::add);
        }
        return all;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> list, String code) {
        for (E constant : list.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
