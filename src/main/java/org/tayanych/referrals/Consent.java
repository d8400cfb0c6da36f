package org.tayanych.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tayanych.directory.ServiceId;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.SubjectId;

/**
 * What the worker said when asked: to one recipient, for one purpose, about these parts and files and no others.
 *
 * @param given false when the worker said no
 * @param textVersion which wording was read, {@link #TEXT}
 * @param recordedBy empty when the worker answered alone, with the code
 */
public record Consent(
        UUID id,
        ReferralId referral,
        SubjectId caseId,
        ServiceId service,
        Service purpose,
        Extent extent,
        Set<Part> parts,
        List<UUID> files,
        boolean given,
        Language language,
        String textVersion,
        ConsentMode mode,
        Optional<MemberId> recordedBy,
        Instant at,
        Optional<Instant> revokedAt) {

    /**
     * The wording that is read now; its words stand under {@code referrals.consent.…} in six languages. Raise it whenever
     * they change, in any language.
     */
    public static final String TEXT = "2026-11-21.1";

    boolean sameRecipientAndPurpose(Referral referral) {
        return caseId.equals(referral.caseId()) && service.equals(referral.service()) && purpose == referral.purpose();
    }

    /** Whether it allows everything that this referral would share. */
    boolean covers(Referral referral) {
        boolean whole = referral.extent() == Extent.CHOSEN || extent == Extent.WHOLE;
        return whole && parts.containsAll(referral.parts()) && files.containsAll(referral.files());
    }
}
