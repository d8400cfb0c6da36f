package org.tayanych.directory;

import java.util.Optional;
import org.tayanych.access.Member;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * On whose behalf the directory is changed.
 *
 * @param member empty when nobody in person: sample world, set-up
 * @param signsAs the organisation's name, as readers see it in "checked by"
 */
public record Editor(OrganisationId organisation, Optional<MemberId> member, String signsAs) {

    public static Editor of(Member member, String organisationName) {
        return new Editor(member.organisation(), Optional.of(member.id()), organisationName);
    }

    /** May this editor change what that organisation keeps? The house's own entries may be checked by every editor. */
    boolean keeps(Provider provider) {
        return provider.keeper().map(organisation::equals).orElse(true);
    }
}
