package org.tayanych.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** Whose misses a try counts for: the account's, or those of a browser that the member is known in. */
@Component
public class Attempts {

    /** Passwords and codes are guessed separately. */
    public enum Kind {
        PASSWORD,
        CODE
    }

    private final SlowDown slowDown;
    private final KnownBrowsers browsers;
    private final HouseSeal seal;
    private final Audit audit;

    Attempts(SlowDown slowDown, KnownBrowsers browsers, HouseSeal seal, Audit audit) {
        this.slowDown = slowDown;
        this.browsers = browsers;
        this.seal = seal;
        this.audit = audit;
    }

    /** The misses that count for a try at this account: those of the browser, when the member is known in it. */
    public Count of(Kind kind, Secret account, MemberId member, HttpServletRequest request) {
        String lower = account.reveal().toLowerCase(Locale.ROOT);
        String from = browsers.knows(request, member)
                ? GuardCookie.KNOWN_BROWSER.read(request)
                        .map(cookie -> Base64.getEncoder().encodeToString(GuardCookie.KNOWN_BROWSER.hash(cookie)))
                        .orElse("")
                : "";
        return new Count(seal.fingerprint(Secret.of(lower + " " + from), "miss " + kind), kind, member);
    }

    /** The misses that count for one try. */
    public final class Count {
        private final byte[] fingerprint;
        private final Kind kind;
        private final MemberId member;

        private Count(byte[] fingerprint, Kind kind, MemberId member) {
            this.fingerprint = fingerprint;
            this.kind = kind;
            this.member = member;
        }

        /** How long until the next try counts; zero when it counts now. */
        public Duration left() {
            return slowDown.wait(fingerprint);
        }

        /** A member who never was leaves the same trace, in the same time, as one who is. */
        public void miss() {
            if (slowDown.miss(fingerprint) == SlowDown.FREE) {
                audit.record(Deed.byNobodyNamed("sign-in.slowed", member).with(kind.name()));
            }
        }

        /** A hit: all is forgotten. */
        public void forget() {
            slowDown.forget(fingerprint);
        }
    }
}
