package org.tayanych.complaints;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.TopicGroup;

/**
 * One rule: what an organisation's team takes. A null part means "any"; with all three null it is the default route.
 *
 * @param group a group of topic codes, for example wages
 */
public record Route(
        UUID id,
        OrganisationId organisation,
        TeamId team,
        @Nullable Country country,
        @Nullable Region region,
        @Nullable TopicGroup group) {

    /** The more a rule says, the earlier it is asked: region before country, country before topic, the default last. */
    int weight() {
        return (region == null ? 0 : 4) + (country == null ? 0 : 2) + (group == null ? 0 : 1);
    }
}
