package org.tayanych.plans;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.SubjectId;

/** Names one campaign. */
public record CampaignId(UUID value) {

    static CampaignId draw() {
        return new CampaignId(UUID.randomUUID());
    }

    /** The subject under whose key everything typed about this campaign rests. */
    SubjectId subject() {
        return new SubjectId(value);
    }

    /** Empty when the text is not a UUID. */
    public static Optional<CampaignId> parse(String text) {
        try {
            return Optional.of(new CampaignId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
