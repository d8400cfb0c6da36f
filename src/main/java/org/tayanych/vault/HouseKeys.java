package org.tayanych.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Hkdf;
import org.tayanych.seals.Place;

/**
 * The three keys of the house, from a file that the database does not know: pepper, house seal, fingerprint. Drawn once,
 * when the database is still empty. Later a missing or foreign file stops the start.
 */
@Component
class HouseKeys {

    private static final byte[] NO_CONTEXT = {};

    private record House(byte[] fingerprint, byte[] codeSalt) {}

    private final KeyFile keys;
    private final House house;

    HouseKeys(JdbcClient db, VaultSettings settings) {
        this.keys = KeyFile.readOrDraw(settings.folder(), find(db) == null);
        db.sql("""
                insert into vault.house (fingerprint, code_salt) values (:fingerprint, :salt)
                on conflict (one) do nothing""")
                .param("fingerprint", keys.fingerprint())
                .param("salt", Chance.bytes(16))
                .update();
        House found = find(db);
        if (found == null || !MessageDigest.isEqual(found.fingerprint(), keys.fingerprint())) {
            throw new KeysMissing("The key file %s does not belong to this database: put the file back that was made with it."
                    .formatted(keys.path()));
        }
        this.house = found;
    }

    private static @org.jspecify.annotations.Nullable House find(JdbcClient db) {
        return db.sql("select fingerprint, code_salt from vault.house")
                .query((row, at) -> new House(row.getBytes("fingerprint"), row.getBytes("code_salt")))
                .optional()
                .orElse(null);
    }

    /** Argon2id's secret parameter, another for each use. */
    byte[] pepper(String use) {
        return Hkdf.expand(keys.pepper(), Place.of(use), NO_CONTEXT, AesKey.LENGTH);
    }

    AesKey seal() {
        return keys.seal();
    }

    /** The installation's salt for receipt codes: they carry none of their own, because they are looked up by value. */
    byte[] codeSalt() {
        return house.codeSalt().clone();
    }

    byte[] fingerprint(Secret secret, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.finding(), "HmacSHA256"));
            mac.update(Place.of(use));
            return mac.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }
}
