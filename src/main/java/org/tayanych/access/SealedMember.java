package org.tayanych.access;

import java.util.Optional;
import java.util.Set;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedField;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * A member as the table keeps one.
 *
 * @param mail empty once the member has left
 * @param totp the second factor's secret; empty until it was set up
 * @param totpStep the last time step whose code was used, so that a code opens once only
 */
record SealedMember(
        MemberId id,
        OrganisationId organisation,
        Staff.Standing standing,
        Sealed name,
        Optional<Sealed> mail,
        Language language,
        Set<Role> roles,
        Optional<Sealed> totp,
        long totpStep) {

    /** What rests sealed, under the house's own key: the server must read it without anybody signed in. */
    enum Field implements SealedField {
        MEMBER_NAME,
        MEMBER_MAIL,
        MEMBER_TOTP
    }

    boolean isActive() {
        return standing == Staff.Standing.ACTIVE;
    }
}
