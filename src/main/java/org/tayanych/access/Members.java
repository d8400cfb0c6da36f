package org.tayanych.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/** The people who work here. */
@Component
public class Members {

    /** A colleague as others see them: a name and roles, no address. */
    public record Colleague(MemberId id, String name, Set<Role> roles) {}

    /**
     * Enrols a member at once, without an invitation; for the sample world, set-up and tests. The member still needs to
     * be granted team keys by somebody who holds them, unless the team has none yet: then this member draws them.
     */
    public MemberId enrol(
            OrganisationId organisation,
            String name,
            Secret mail,
            Secret password,
            Secret totpSecret,
            Language language,
            Set<Role> roles,
            Set<TeamId> teams) {
        throw new UnsupportedOperationException("being built");
    }

    /** Only within the reader's own organisation. */
    public Optional<Colleague> colleague(OrganisationId within, MemberId id) {
        throw new UnsupportedOperationException("being built");
    }

    public List<Colleague> inTeam(TeamId team) {
        throw new UnsupportedOperationException("being built");
    }

    /** Tells everybody in the team who has this right, by a notice that says nothing. */
    public void tell(TeamId team, Right whoHas, NoticeKind what) {
        throw new UnsupportedOperationException("being built");
    }

    public void tell(MemberId member, NoticeKind what) {
        throw new UnsupportedOperationException("being built");
    }

    /** Proofs for work that is done in a member's name without a browser: sample world, tests, bench. Checks the password. */
    public Optional<CaseWorker> caseWorker(Secret mail, Secret password) {
        throw new UnsupportedOperationException("being built");
    }
}
