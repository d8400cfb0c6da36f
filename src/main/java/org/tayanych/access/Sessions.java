package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.GuardCookie;
import org.tayanych.guard.KnownBrowsers;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Who is signed in where, and how to end it. A session is known by its times alone: no address, no browser name. */
@Component
public class Sessions {

    /** A session in the member's list; the use is rounded down to the minute. */
    public record Seen(SessionId id, Instant started, Instant used) {}

    /** A member signed out, or ended sessions of their own elsewhere. */
    public record SignedOut(MemberId member) {}

    private final SessionStore store;
    private final Members members;
    private final MemberKeys keys;
    private final KnownBrowsers browsers;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionStore store,
            Members members,
            MemberKeys keys,
            KnownBrowsers browsers,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.browsers = browsers;
        this.members = members;
        this.keys = keys;
        this.audit = audit;
        this.events = events;
    }

    /** The member's live sessions, newest first. */
    public List<Seen> of(Member member) {
        return store.of(member.id());
    }

    /** Ends one session of the member's own; false when there is no such one. */
    @Transactional
    public boolean end(Member member, SessionId id) {
        boolean ended = store.end(member.id(), id);
        if (ended) {
            events.publishEvent(new SignedOut(member.id()));
            audit.record(Deed.by(member.id(), "session.ended", id).within(member.organisation()));
        }
        return ended;
    }

    /** Ends every session of the member but this one. How many there were. */
    @Transactional
    public int endOthers(Member member) {
        int ended = store.endAll(member.id(), member.session());
        events.publishEvent(new SignedOut(member.id()));
        audit.record(Deed.by(member.id(), "session.others.ended", member.id())
                .within(member.organisation())
                .with(Integer.toString(ended)));
        return ended;
    }

    /** Signs out: the row goes, the cookie goes. Harmless for somebody who is not signed in. */
    @Transactional
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        row(request).ifPresent(row -> {
            store.end(row.member().id(), row.id());
            events.publishEvent(new SignedOut(row.member().id()));
            audit.record(Deed.by(row.member().id(), "session.ended", row.id()).within(row.member().organisation()));
        });
        GuardCookie.SESSION.clear(request, response);
    }

    /** Starts a session for a member whose password was right, and hands the browser its cookie. */
    SessionId start(SealedMember member, MemberKeys.Unlocked key, HttpServletRequest request, HttpServletResponse response) {
        row(request).ifPresent(older -> store.end(older.member().id(), older.id()));
        MemberKeys.Parked parked = keys.park(key, member.id());
        SessionId id = SessionId.draw();
        store.insert(id, GuardCookie.SESSION.hash(parked.cookie()), member.id(), parked.atRest(), false);
        GuardCookie.SESSION.write(request, response, parked.cookie());
        return id;
    }

    /** Ends every session of a member, this one included. */
    void endAll(MemberId member) {
        store.endAll(member, SessionId.NONE);
    }

    /** The session between password and second factor that this request belongs to. */
    Optional<SessionStore.Row> halfWay(HttpServletRequest request) {
        return row(request).filter(session -> !session.full());
    }

    /** Counts a wrong code; after the last one allowed the session ends. How many it were. */
    int missed(SessionStore.Row session, int allowed) {
        int misses = store.miss(session.id());
        audit.record(Deed.by(session.member().id(), "sign-in.second-factor-wrong", session.member().id())
                .within(session.member().organisation()));
        if (misses >= allowed) {
            store.end(session.member().id(), session.id());
        }
        return misses;
    }

    /** From half-way to signed in; empty when the session ended meanwhile. */
    Optional<Member> complete(SessionStore.Row session, HttpServletRequest request, HttpServletResponse response) {
        if (!store.complete(session.id())) {
            return Optional.empty();
        }
        browsers.remember(request, response, session.member().id());
        audit.record(Deed.by(session.member().id(), "sign-in", session.id()).within(session.member().organisation()));
        return Optional.of(members.proof(session.member(), session.id()));
    }

    /** The session that the cookie of this request names, half-way ones included. */
    private Optional<SessionStore.Row> row(HttpServletRequest request) {
        return GuardCookie.SESSION.read(request).flatMap(cookie -> store.find(GuardCookie.SESSION.hash(cookie)));
    }

    /** Who is here: only with the second factor behind them. */
    Optional<Present> present(HttpServletRequest request) {
        Optional<Secret> cookie = GuardCookie.SESSION.read(request);
        return cookie.flatMap(secret -> store.find(GuardCookie.SESSION.hash(secret)))
                .filter(SessionStore.Row::full)
                .map(row -> {
                    store.touch(row);
                    Member member = members.proof(row.member(), row.id());
                    return new Present(member, () -> keys.pickUp(member.id(), row.parked(), cookie.orElseThrow()));
                });
    }
}
