package org.tayanych.seals;

/**
 * How everything sealed begins: {@code 'T' 'y'}, the version of the format, and the kind. The four bytes are part of the
 * associated data, so an envelope cannot be passed off as another version or kind.
 */
public enum Envelope {
    /** A text under a case key, padded. */
    TEXT(1),
    /** A text under the house's own key, padded. */
    HOUSE(2),
    /** A key under another symmetric key. */
    KEY(3),
    /** A key sealed to a public key. */
    LETTER(4),
    /** A chunk of a file. */
    CHUNK(5);

    static final int HEADER = 4;
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final byte VERSION = 1;

    private final byte kind;

    Envelope(int kind) {
        this.kind = (byte) kind;
    }

    byte[] header() {
        return new byte[] {'T', 'y', VERSION, kind};
    }

    /** What is authenticated besides the content: the header and the place. */
    byte[] bind(byte[] place) {
        byte[] bound = new byte[HEADER + place.length];
        System.arraycopy(header(), 0, bound, 0, HEADER);
        System.arraycopy(place, 0, bound, HEADER, place.length);
        return bound;
    }

    /** Whether these bytes begin as an envelope of this kind and are long enough to be one. */
    boolean fits(byte[] bytes) {
        int least = HEADER + TAG + (this == LETTER ? XWing.ENCAPSULATED : NONCE);
        return bytes.length >= least
                && bytes[0] == 'T' && bytes[1] == 'y' && bytes[2] == VERSION && bytes[3] == kind;
    }

    /** Whether these bytes begin as an envelope of any kind. */
    public static boolean any(byte[] bytes) {
        for (Envelope kind : values()) {
            if (kind.fits(bytes)) {
                return true;
            }
        }
        return false;
    }
}
