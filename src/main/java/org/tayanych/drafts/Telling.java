package org.tayanych.drafts;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Want;

/** From the answers of a draft to a complaint. */
public final class Telling {

    private Telling() {
    }

    /** The draft must lack nothing: see {@link ComplaintPath#missing}. */
    public static NewComplaint of(Draft draft, Language language) {
        Leaves work = draft.on(DraftPage.WORK);
        return new NewComplaint(
                language,
                Channel.WEB,
                draft.topics(),
                country(draft),
                region(draft),
                work.oneOf(Sector.class, "sector").orElse(null),
                draft.danger(),
                account(draft),
                contact(draft, language),
                draft.on(DraftPage.WISHES).code("reader").map(OrganisationId::of).orElse(null));
    }

    /** Kyrgyzstan until the worker has said another. */
    public static Country country(Draft draft) {
        return draft.country().orElse(Country.KG);
    }

    /** Null when not said, or of another country than was said later. */
    public static @Nullable Region region(Draft draft) {
        return draft.on(DraftPage.WORK).code("region").flatMap(Region::of)
                .filter(region -> region.country().equals(country(draft)))
                .orElse(null);
    }

    private static Account account(Draft draft) {
        Leaves employer = draft.on(DraftPage.EMPLOYER);
        Leaves contact = draft.on(DraftPage.CONTACT);
        Identity identity = contact.oneOf(Identity.class, "identity").orElse(Identity.ANONYMOUS);
        boolean pay = ComplaintPath.of(draft).contains(DraftPage.PAY);
        List<String> unpaid = pay ? draft.on(DraftPage.PAY).codes("unpaid") : List.of();
        return new Account(
                draft.on(DraftPage.WORDS).secret("words"),
                new Account.Employer(employer.secret("employer"), employer.secret("place"), employer.secret("phone")),
                unpaid.stream().map(line -> UnpaidLine.read(line).period()).toList(),
                identity,
                identity == Identity.ANONYMOUS ? Secret.NOTHING : contact.secret("name"),
                set(Want.class, draft.on(DraftPage.WISHES).each(Want.class, "wants")));
    }

    private static SafeContact contact(Draft draft, Language language) {
        SafeContact.Way way = draft.on(DraftPage.CONTACT).oneOf(SafeContact.Way.class, "way")
                .orElse(SafeContact.Way.CODE_ONLY);
        if (way == SafeContact.Way.CODE_ONLY) {
            return SafeContact.codeOnly(language);
        }
        Leaves safe = draft.on(DraftPage.SAFE);
        return new SafeContact(
                way,
                safe.secret("address"),
                set(DayOfWeek.class, safe.each(DayOfWeek.class, "days")),
                set(SafeContact.Hours.class, safe.each(SafeContact.Hours.class, "hours")),
                safe.secret("who"),
                safe.secret("first"),
                safe.yes("message"),
                safe.oneOf(Language.class, "language").orElse(language),
                set(AccessNeed.class, safe.each(AccessNeed.class, "needs")));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> kinds, List<E> entries) {
        EnumSet<E> set = EnumSet.noneOf(kinds);
        set.addAll(entries);
        return set;
    }
}
