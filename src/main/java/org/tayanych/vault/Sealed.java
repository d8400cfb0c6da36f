package org.tayanych.vault;

import org.tayanych.seals.Envelope;

/** How a secret rests. Clear text cannot pose as sealed: {@link #fromRest} checks the envelope. */
public final class Sealed {

    private final byte[] envelope;

    Sealed(byte[] envelope) {
        this.envelope = envelope;
    }

    /** @throws IllegalArgumentException when these bytes are not an envelope of the vault; the message does not repeat them */
    public static Sealed fromRest(byte[] envelope) {
        if (!Envelope.any(envelope)) {
            throw new IllegalArgumentException("not an envelope of the vault");
        }
        return new Sealed(envelope.clone());
    }

    /** For a bytea column. */
    public byte[] atRest() {
        return envelope.clone();
    }

    byte[] envelope() {
        return envelope;
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
