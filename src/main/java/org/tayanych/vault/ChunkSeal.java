package org.tayanych.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Place;

/**
 * How the chunks of one file are sealed: under a key of the file's own, each bound to its number and to whether it is the
 * last, as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, 2015). So chunks can't be swapped, dropped, or cut off at the
 * end. The last chunk is filled up to a multiple of 4 KiB, so that the exact size of a file is not told.
 */
final class ChunkSeal {

    static final int SIZE = 64 * 1024;
    private static final int STEP = 4096;

    private final AesKey key;
    private final UUID file;

    ChunkSeal(CaseKey key, UUID file) {
        this.file = file;
        this.key = key.key().derive("file", Place.of("file", file));
    }

    byte[] seal(byte[] buffer, int length, int number, boolean last) {
        int content = Integer.BYTES + length;
        int filled = last ? (content + STEP - 1) / STEP * STEP : content;
        byte[] clear = ByteBuffer.allocate(filled).putInt(length).put(buffer, 0, length).array();
        byte[] sealed = key.seal(Envelope.CHUNK, clear, place(number, last));
        Arrays.fill(clear, (byte) 0);
        return sealed;
    }

    /** @throws BrokenSeal when this is not the chunk of this number, or not the last although it should be, or the other way */
    byte[] open(byte[] sealed, int number, boolean last) {
        byte[] clear = key.open(Envelope.CHUNK, sealed, place(number, last));
        int length = ByteBuffer.wrap(clear).getInt();
        if (length < 0 || length > clear.length - Integer.BYTES) {
            throw new BrokenSeal();
        }
        return Arrays.copyOfRange(clear, Integer.BYTES, Integer.BYTES + length);
    }

    private byte[] place(int number, boolean last) {
        return Place.of(last ? "last chunk" : "chunk", file, new UUID(0, number));
    }

}
