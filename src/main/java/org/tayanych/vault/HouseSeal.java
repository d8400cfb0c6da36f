package org.tayanych.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Padding;
import org.tayanych.seals.Place;

/**
 * Sealing under the house's own key, for the little that the server must read by itself: a member's mail address, a
 * second-factor secret. A thief with the database alone reads none of it; a thief with the key file too reads it all.
 * Nothing that a worker said is ever sealed this way.
 */
@Component
public class HouseSeal {

    private final HouseKeys keys;

    HouseSeal(HouseKeys keys) {
        this.keys = keys;
    }

    public Sealed seal(Secret secret, SealedField field, UUID row) {
        return new Sealed(keys.seal()
                .seal(Envelope.HOUSE, Padding.fill(secret.reveal()), Place.of(field.name(), row)));
    }

    /** @throws BrokenSeal when the envelope was changed, moved from another field or row, or sealed by another house */
    public Secret open(Sealed sealed, SealedField field, UUID row) {
        return Secret.exactly(Padding.empty(keys.seal()
                .open(Envelope.HOUSE, sealed.envelope(), Place.of(field.name(), row))));
    }

    /**
     * A keyed fingerprint of 32 bytes for finding a row again, for example by mail address; {@code use} keeps purposes
     * apart. Equal words have equal fingerprints: bring them into one form first (lower case).
     */
    public byte[] fingerprint(Secret secret, String use) {
        return keys.fingerprint(secret, use);
    }
}
