package org.tayanych.referrals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tayanych.directory.ServiceId;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Service;

/**
 * A hand-over somebody thinks of.
 *
 * @param purpose for which of the service's kinds of help
 * @param files attachments of the case, when {@link Part#FILES} is among the parts
 * @param summary for this recipient, when {@link Part#SUMMARY} is among the parts
 */
public record NewReferral(
        ServiceId service, Service purpose, Extent extent, Set<Part> parts, List<UUID> files, Secret summary, Retaliation retaliation) {

    public NewReferral {
        EnumSet<Part> kept = extent == Extent.WHOLE ? EnumSet.allOf(Part.class) : EnumSet.of(Part.REFERENCE);
        kept.addAll(parts);
        if (summary.isBlank()) {
            kept.remove(Part.SUMMARY);
        }
        if (files.isEmpty() && extent == Extent.CHOSEN) {
            kept.remove(Part.FILES);
        }
        parts = Set.copyOf(kept);
        files = parts.contains(Part.FILES) && extent == Extent.CHOSEN ? List.copyOf(files) : List.of();
    }
}
