package org.tayanych.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vault.Secret;

/**
 * One issue that an inspectorate works on for some time, with others and by more than visits.
 *
 * @param title in words; {@link Secret#NOTHING} where the key was not opened
 * @param topic what it is about, in the codes of complaints
 * @param target whom it means
 */
public record Campaign(
        CampaignId id, OrganisationId organisation, TeamId team, Secret title, Topic topic, Target target, LocalDate from,
        LocalDate until, boolean open) {

    /** Which workplaces: every part that is empty means all. @param section of ISIC, one letter */
    public record Target(Optional<String> section, Optional<Region> region, Optional<SizeBand> size) {}

    /** The steps of strategic compliance planning of the ILO (Brief 2, 2017). Words: {@code plans.brief.<name>}. */
    public enum Step {
        /** What the inspectorate may, has and knows. */
        EXPLORE,
        /** Which issues, where, and whom to reach. */
        ISSUES,
        /** Why employers comply and why they do not. */
        INFLUENCES,
        /** Who else can move them. */
        STAKEHOLDERS,
        /** What is done, from advice to sanctions. */
        INTERVENTIONS,
        /** Who does what until when. */
        OPERATIONALISE
    }

    /** How far a step is. Words: {@code plans.progress.<name>}. */
    public enum Progress {
        NOT_BEGUN,
        UNDER_WAY,
        DONE
    }
}
