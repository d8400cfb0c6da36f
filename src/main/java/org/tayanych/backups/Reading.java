package org.tayanych.backups;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** A backup read from its beginning to its end. Every table's rows are held against their count and their hash. */
final class Reading {

    /** Takes the rows of one table, to the end of the stream. Answers how many rows it took, below zero when it did not count. */
    interface Rows {
        long take(Table table, java.io.InputStream binary) throws IOException, java.sql.SQLException;
    }

    /**
     * @param hashes SHA-256 of each table's rows as they were copied, by name
     * @param sequences how far each had counted
     */
    record Read(Contents contents, long rows, Map<String, byte[]> hashes, Map<String, Long> sequences) {}

    private final DataInputStream in;
    private final Contents contents;

    private Reading(DataInputStream in, Contents contents) {
        this.in = in;
        this.contents = contents;
    }

    static Reading begin(java.io.InputStream clear) throws IOException {
        DataInputStream in = new DataInputStream(clear);
        try {
            return new Reading(in, Contents.read(in));
        } catch (EOFException cut) {
            throw new SealedInput.Damaged();
        }
    }

    Contents contents() {
        return contents;
    }

    /** @throws SealedInput.Damaged when anything is missing or differs */
    Read rest(Rows taker) throws IOException, java.sql.SQLException {
        try {
            long all = 0;
            Map<String, byte[]> hashes = new LinkedHashMap<>();
            for (Table table : contents.tables()) {
                all += table(table, taker, hashes);
            }
            Map<String, Long> sequences = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                sequences.put(in.readUTF(), in.readLong());
            }
            if (in.read() >= 0) {
                throw new SealedInput.Damaged();
            }
            return new Read(contents, all, hashes, sequences);
        } catch (EOFException cut) {
            throw new SealedInput.Damaged();
        }
    }

    private long table(Table table, Rows taker, Map<String, byte[]> hashes) throws IOException, java.sql.SQLException {
        MessageDigest digest = Blocks.digest();
        DigestInputStream binary = new DigestInputStream(new Blocks.Reader(in), digest);
        long taken = taker.take(table, binary);
        binary.transferTo(java.io.OutputStream.nullOutputStream());
        long rows = in.readLong();
        byte[] written = in.readNBytes(digest.getDigestLength());
        byte[] found = digest.digest();
        if (taken >= 0 && taken != rows || !MessageDigest.isEqual(written, found)) {
            throw new SealedInput.Damaged();
        }
        hashes.put(table.name(), found);
        return rows;
    }
}
