package org.tayanych.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Region;

/** From a told story to what the worker would have sent. */
final class Accounts {

    private Accounts() {
    }

    static NewComplaint complaint(Told.Story story, OrganisationId to, LocalDate today) {
        Language language = Language.of(story.language()).orElseThrow();
        return new NewComplaint(
                language, story.channel(), story.topics(), new Country(story.country()),
                story.region() == null ? null : new Region(story.region()), story.sector(),
                Boolean.TRUE.equals(story.danger()), account(story, today), contact(story.contact(), language), to);
    }

    private static Account account(Told.Story story, LocalDate today) {
        return new Account(
                Secret.of(story.narrative()),
                new Account.Employer(Secret.of(story.employer()), Secret.of(story.place()), Secret.NOTHING),
                unpaid(story.unpaid(), today),
                story.identity(),
                Secret.of(story.name()),
                story.wants() == null ? Set.of() : story.wants());
    }

    private static List<UnpaidPeriod> unpaid(Told.@Nullable Owed owed, LocalDate today) {
        if (owed == null) {
            return List.of();
        }
        LocalDate until = today.withDayOfMonth(1).minusDays(1);
        Period when = new Period(until.withDayOfMonth(1).minusMonths(owed.months() - 1L), until);
        return List.of(new UnpaidPeriod(when, money(owed.owed()), owed.nothing()));
    }

    /** {@code 18000 KGS}. */
    static Money money(String text) {
        String[] parts = text.split(" ");
        return Money.of(parts[0], parts[1]);
    }

    private static SafeContact contact(Told.@Nullable Reach reach, Language language) {
        return reach == null
                ? SafeContact.codeOnly(language)
                : new SafeContact(
                        reach.way(),
                        Secret.of(reach.address()),
                        Set.of(),
                        reach.hours() == null ? Set.of() : reach.hours(),
                        Secret.of(reach.whoMayAnswer()),
                        Secret.of(reach.sayFirst()),
                        Boolean.TRUE.equals(reach.mayLeaveMessage()),
                        language,
                        reach.needs() == null ? Set.of() : reach.needs());
    }
}
