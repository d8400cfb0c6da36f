package org.tayanych.complaints;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.TeamId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Urgency;

/**
 * What rests in clear about a complaint, because work lists and figures need it: codes, and times rounded down to the
 * quarter of an hour. Nothing anybody typed.
 *
 * @param restricted read by the specialist team alone
 * @param readBy when a person must have read it, as promised to the worker
 */
public record ComplaintFacts(
        SubjectId id,
        Reference reference,
        OrganisationId organisation,
        TeamId team,
        boolean restricted,
        Set<Topic> topics,
        Country country,
        @Nullable Region region,
        @Nullable Sector sector,
        Urgency urgency,
        Channel channel,
        Language language,
        Instant receivedAt,
        Instant readBy,
        Progress progress,
        Instant progressAt) {}
