package org.tayanych.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sealing under the house's own key, for the little that the server must read by itself: a member's mail address, a
 * second-factor secret. A thief with the database alone reads none of it; a thief with the key file too reads it all.
 * Nothing that a worker said is ever sealed this way.
 */
@Component
public class HouseSeal {

    public Sealed seal(Secret secret, SealedField field, UUID row) {
        throw new UnsupportedOperationException("being built");
    }

    public Secret open(Sealed sealed, SealedField field, UUID row) {
        throw new UnsupportedOperationException("being built");
    }

    /** A keyed fingerprint for finding a row again, for example by mail address; {@code use} keeps purposes apart. */
    public byte[] fingerprint(Secret secret, String use) {
        throw new UnsupportedOperationException("being built");
    }
}
