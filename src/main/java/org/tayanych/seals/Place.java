package org.tayanych.seals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where an envelope belongs. Bound into it as associated data, so that it opens nowhere else. */
public final class Place {

    private Place() {
    }

    /** The name carries its length, so that no name and rows read like another name and rows. */
    public static byte[] of(String name, UUID... rows) {
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer place = ByteBuffer.allocate(Integer.BYTES + letters.length + rows.length * 2 * Long.BYTES);
        place.putInt(letters.length).put(letters);
        for (UUID row : rows) {
            place.putLong(row.getMostSignificantBits()).putLong(row.getLeastSignificantBits());
        }
        return place.array();
    }
}
