package org.tayanych.vault;

/** How a secret rests. Clear text cannot pose as sealed: {@link #fromRest} checks the envelope. */
public final class Sealed {

    private final byte[] envelope;

    Sealed(byte[] envelope) {
        this.envelope = envelope;
    }

    /** @throws IllegalArgumentException when these bytes are not an envelope of the vault */
    public static Sealed fromRest(byte[] envelope) {
        throw new UnsupportedOperationException("being built");
    }

    /** For a bytea column. */
    public byte[] atRest() {
        return envelope.clone();
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
