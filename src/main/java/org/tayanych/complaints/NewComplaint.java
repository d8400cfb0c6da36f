package org.tayanych.complaints;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * A complaint, checked and ready to be submitted.
 *
 * @param language of the page or the talk
 * @param topics may be empty: "something else"
 * @param dangerNow the worker said that there is danger now
 * @param organisation whom the worker chose to read it; null lets the routes decide
 */
public record NewComplaint(
        Language language,
        Channel channel,
        Set<Topic> topics,
        Country country,
        @Nullable Region region,
        @Nullable Sector sector,
        boolean dangerNow,
        Account account,
        SafeContact contact,
        @Nullable OrganisationId organisation) {

    private static final int MONTH = 31;

    /** Not paid for longer than a month or not at all: the topic says so from then on. */
    public NewComplaint {
        EnumSet<Topic> all = EnumSet.noneOf(Topic.class);
        all.addAll(topics);
        if (all.contains(Topic.B01) && account.unpaid().stream().anyMatch(UnpaidPeriod::nothingPaid)) {
            all.add(Topic.B02);
        }
        topics = Set.copyOf(all);
    }

    /** Sealed to the specialist team alone where the organisation has one. */
    public boolean restricted() {
        return Topic.anyRestricted(topics);
    }

    /** Where triage starts: by topic, raised by danger now and by pay that is late for more than a month. */
    Urgency urgency(LocalDate today) {
        if (dangerNow) {
            return Urgency.EMERGENCY;
        }
        boolean longUnpaid = account.unpaid().stream()
                .anyMatch(unpaid -> unpaid.when() != null && unpaid.when().from().plusDays(MONTH).isBefore(today));
        return longUnpaid ? Topic.urgencyOf(topics).or(Urgency.HIGH) : Topic.urgencyOf(topics);
    }
}
