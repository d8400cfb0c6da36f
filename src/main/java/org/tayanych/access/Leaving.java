package org.tayanych.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tayanych.guard.KnownBrowsers;
import org.tayanych.vault.MemberKeys;

/** Everything that goes when a member goes. */
@Component
class Leaving {

    private final MemberStore store;
    private final Sessions sessions;
    private final MemberKeys keys;
    private final InvitationStore invitations;
    private final KnownBrowsers browsers;
    private final ApplicationEventPublisher events;

    Leaving(
            MemberStore store,
            Sessions sessions,
            MemberKeys keys,
            InvitationStore invitations,
            KnownBrowsers browsers,
            ApplicationEventPublisher events) {
        this.store = store;
        this.sessions = sessions;
        this.keys = keys;
        this.invitations = invitations;
        this.browsers = browsers;
        this.events = events;
    }

    /** Keys first, so that even a request under way opens nothing more; then sessions, links and rows. */
    void leave(SealedMember member) {
        keys.lockOut(member.id());
        sessions.endAll(member.id());
        invitations.forget(member.id());
        browsers.forget(member.id());
        store.forgetPrinted(member.id());
        store.leave(member.id());
        events.publishEvent(new Members.Left(member.id(), member.organisation()));
    }
}
