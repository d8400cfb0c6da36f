package org.tayanych.referrals;

import static org.tayanych.referrals.Rows.at;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.access.HouseAddress;
import org.tayanych.vault.Secret;

/**
 * Links by which an outside partner answers. A link carries 256 random bits and opens no content: only the buttons. It is
 * exchanged at once for a cookie of two hours, which is another secret. At rest there is nothing but hashes.
 */
@Component
class Links {

    private static final SecureRandom SOURCE = new SecureRandom();
    private static final Duration VISIT = Duration.ofHours(2);

    private final JdbcClient db;
    private final HouseAddress address;
    private final ReferralSettings settings;
    private final Clock clock;

    Links(JdbcClient db, HouseAddress address, ReferralSettings settings, Clock clock) {
        this.db = db;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    /** A fresh link; earlier ones stay good until they run out, because a printed one may be on its way. */
    URI draw(ReferralId referral) {
        return address.link("/ru/confirm/" + draw(referral, false, settings.linkValid()));
    }

    /** For a cookie alone. Empty for a link that never existed and for one that ran out. */
    Optional<Secret> exchange(Secret link) {
        return find(link, false).map(referral -> Secret.of(draw(referral, true, VISIT)));
    }

    /** Empty for a visit that never was and for one that is over. */
    Optional<ReferralId> visit(Secret cookie) {
        return find(cookie, true);
    }

    private String draw(ReferralId referral, boolean visit, Duration life) {
        byte[] bits = new byte[32];
        SOURCE.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        db.sql("insert into referrals.link (hash, referral, visit, expires_at) values (:hash, :referral, :visit, :until)")
                .param("hash", hash(secret))
                .param("referral", referral.value())
                .param("visit", visit)
                .param("until", at(clock.instant().plus(life)))
                .update();
        return secret;
    }

    private Optional<ReferralId> find(Secret secret, boolean visit) {
        return db.sql("select referral from referrals.link where hash = :hash and visit = :visit and expires_at > :now")
                .param("hash", hash(secret.reveal()))
                .param("visit", visit)
                .param("now", at(clock.instant()))
                .query((row, number) -> new ReferralId(row.getObject("referral", UUID.class)))
                .optional();
    }

    void dropOld() {
        db.sql("delete from referrals.link where expires_at < :now").param("now", at(clock.instant())).update();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
