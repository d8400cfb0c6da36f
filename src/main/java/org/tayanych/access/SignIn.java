package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.guard.Attempts;
import org.tayanych.guard.Passwords;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Signing in: the password first, then the second factor. Until both were right, every door stays shut. */
@Component
public class SignIn {

    /** What came of a try. */
    public sealed interface Outcome {
        /** The password was right; the second factor is asked for next, or set up when there is none yet. */
        record HalfWay(boolean hasSecondFactor) implements Outcome {}

        /** Signed in. */
        record In(Member member) implements Outcome {}

        /** Something was not right; never says what. */
        record Wrong() implements Outcome {}

        /** Too many misses, or too many people at once: the next try counts only after so long. */
        record Wait(Duration left) implements Outcome {}

        /** There is no try under way, or no longer: begin again with the password. */
        record Over() implements Outcome {}
    }

    private static final int CODES_A_PASSWORD = 5;

    private final Members members;
    private final MemberStore store;
    private final MemberKeys keys;
    private final Attempts attempts;
    private final Sessions sessions;
    private final SecondFactors factors;

    SignIn(
            Members members,
            MemberStore store,
            MemberKeys keys,
            Attempts attempts,
            Sessions sessions,
            SecondFactors factors) {
        this.members = members;
        this.store = store;
        this.keys = keys;
        this.attempts = attempts;
        this.sessions = sessions;
        this.factors = factors;
    }

    /** Takes as long for an address that nobody has as for a wrong password. */
    public Outcome password(Secret mail, Secret password, HttpServletRequest request, HttpServletResponse response) {
        Optional<SealedMember> member = store.byMail(members.fingerprint(mail)).filter(SealedMember::isActive);
        MemberId id = member.map(SealedMember::id).orElseGet(MemberId::draw);
        Attempts.Count count = attempts.of(Attempts.Kind.PASSWORD, mail, id, request);
        Duration wait = count.left();
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        Optional<MemberKeys.Unlocked> key;
        try {
            key = keys.unlock(id, Passwords.normal(password));
        } catch (Receipts.Busy tooMany) {
            return new Outcome.Wait(Duration.ofSeconds(tooMany.retryAfterSeconds()));
        }
        if (member.isEmpty() || key.isEmpty()) {
            count.miss();
            return new Outcome.Wrong();
        }
        count.forget();
        sessions.start(member.get(), key.get(), request, response);
        return new Outcome.HalfWay(member.get().totp().isPresent());
    }

    /** What this browser is asked next; empty when no sign-in is under way. */
    public Optional<Outcome.HalfWay> stage(HttpServletRequest request) {
        return sessions.halfWay(request).map(row -> new Outcome.HalfWay(row.member().totp().isPresent()));
    }

    /** Sets the second factor up for a session that is half-way and has none. Wrong when the code does not fit the secret. */
    public Outcome enrol(Secret secret, Secret typed, HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionStore.Row> halfWay = sessions.halfWay(request).filter(row -> row.member().totp().isEmpty());
        if (halfWay.isEmpty()) {
            return new Outcome.Over();
        }
        if (!factors.confirm(halfWay.get().member(), secret, typed)) {
            return new Outcome.Wrong();
        }
        return sessions.complete(halfWay.get(), request, response)
                .<Outcome>map(Outcome.In::new)
                .orElseGet(Outcome.Over::new);
    }

    /** The code of the authenticator or a printed one, for a session that is half-way. */
    public Outcome code(Secret typed, HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionStore.Row> halfWay = sessions.halfWay(request);
        if (halfWay.isEmpty() || halfWay.get().member().totp().isEmpty()) {
            return new Outcome.Over();
        }
        SessionStore.Row session = halfWay.get();
        SealedMember member = session.member();
        Attempts.Count count = attempts.of(Attempts.Kind.CODE, Secret.of(member.id().toString()), member.id(), request);
        Duration wait = count.left();
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        if (!factors.accepts(member, typed)) {
            count.miss();
            return sessions.missed(session, CODES_A_PASSWORD) >= CODES_A_PASSWORD ? new Outcome.Over() : new Outcome.Wrong();
        }
        count.forget();
        return sessions.complete(session, request, response).<Outcome>map(Outcome.In::new).orElseGet(Outcome.Over::new);
    }
}
