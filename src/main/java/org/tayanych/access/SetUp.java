package org.tayanych.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.guard.OneTimeCode;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;
import org.tayanych.vocabulary.TeamId;

/**
 * The very first start: whoever reads the server's log makes the first organisation and becomes its administrator. The
 * link is good once, and only while there is no member at all.
 */
@Component
public class SetUp {

    /**
     * What the first page asks.
     *
     * @param worksCases whether the first administrator also reads cases, as in a house of three people
     */
    public record First(
            String organisation,
            Organisation.Kind kind,
            Country country,
            String team,
            String name,
            Secret mail,
            Secret password,
            Language language,
            boolean worksCases) {}

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    private final InvitationStore invitations;
    private final MemberStore store;
    private final Members members;
    private final Organisations organisations;
    private final AccessSettings settings;

    SetUp(
            InvitationStore invitations,
            MemberStore store,
            Members members,
            Organisations organisations,
            AccessSettings settings) {
        this.invitations = invitations;
        this.store = store;
        this.members = members;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** After whatever else fills an empty house at its start. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (!store.anybody()) {
            LOG.info("Nobody works here yet. Set up once at {} (good for {} hours)", link(), settings.invitationValid().toHours());
        }
    }

    /** A new one-time link for the log. */
    String link() {
        Secret code = OneTimeCode.draw();
        invitations.insert(OneTimeCode.hash(code), null, Invitations.Kind.SET_UP);
        return settings.link("/set-up#" + code.reveal()).toString();
    }

    /** Whether the code still sets something up. */
    public boolean isOpen(Secret code) {
        return !store.anybody()
                && invitations.find(OneTimeCode.hash(code))
                        .filter(row -> row.kind() == Invitations.Kind.SET_UP)
                        .isPresent();
    }

    /** Makes organisation, team and first member. Empty when the link is void or somebody works here already. */
    @Transactional
    public Optional<MemberId> make(Secret code, First first) {
        store.alone();
        if (!isOpen(code) || !invitations.use(OneTimeCode.hash(code))) {
            return Optional.empty();
        }
        invitations.forgetSetUps();
        OrganisationId organisation = organisations.found(first.organisation(), first.kind(), first.country());
        TeamId team = organisations.addTeam(organisation, first.team(), Team.Kind.INTAKE);
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        if (first.worksCases()) {
            roles.add(Role.SUPERVISOR);
        }
        return Optional.of(members.enrol(
                organisation,
                first.name(),
                first.mail(),
                first.password(),
                Secret.NOTHING,
                first.language(),
                roles,
                first.worksCases() ? Set.of(team) : Set.of()));
    }
}
