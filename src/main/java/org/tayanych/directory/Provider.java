package org.tayanych.directory;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * Who helps.
 *
 * @param keeper the organisation of this installation that looks after the entry; empty for the house's own entries
 * @param source where we know it from
 * @param receiver set when it takes referrals in this installation
 */
public record Provider(
        UUID id,
        Optional<OrganisationId> keeper,
        Kind kind,
        Country country,
        Texts name,
        Texts role,
        String source,
        Mark mark,
        Optional<Receiver> receiver) {

    /** What sort of organisation it is. */
    public enum Kind {
        STATE,
        UNION,
        NGO,
        MEDICAL,
        LEGAL,
        INTERNATIONAL
    }

    /** The team that referrals to it are sealed to. */
    public record Receiver(OrganisationId organisation, TeamId team) {}
}
