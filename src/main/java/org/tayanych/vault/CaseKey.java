package org.tayanych.vault;

import java.util.Arrays;
import java.util.UUID;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Padding;
import org.tayanych.seals.Place;

/** The random key of one complaint or case, in memory, while it is needed. */
public final class CaseKey {

    private final AesKey key;

    CaseKey(AesKey key) {
        this.key = key;
    }

    /** Seals under this key, bound to the field and the row it is meant for. Short texts are padded. */
    public Sealed seal(Secret secret, SealedField field, UUID row) {
        byte[] filled = Padding.fill(secret.reveal());
        try {
            return new Sealed(key.seal(Envelope.TEXT, filled, Place.of(field.name(), row)));
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    /** @throws BrokenSeal when the envelope was changed, moved from another field or row, or sealed under another key */
    public Secret open(Sealed sealed, SealedField field, UUID row) {
        byte[] filled = key.open(Envelope.TEXT, sealed.envelope(), Place.of(field.name(), row));
        try {
            return Secret.exactly(Padding.empty(filled));
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    AesKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
