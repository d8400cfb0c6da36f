package org.tayanych.vault;

import java.util.UUID;

/** The random key of one complaint or case, in memory, while it is needed. */
public final class CaseKey {

    CaseKey() {
    }

    /** Seals under this key, bound to the field and the row it is meant for. */
    public Sealed seal(Secret secret, SealedField field, UUID row) {
        throw new UnsupportedOperationException("being built");
    }

    /** @throws BrokenSeal when the envelope was changed, moved from another field or row, or sealed under another key */
    public Secret open(Sealed sealed, SealedField field, UUID row) {
        throw new UnsupportedOperationException("being built");
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
