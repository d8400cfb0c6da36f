package org.tayanych.backups;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** A backup read from its beginning to its end. Every table's rows are held against their count and their hash. */
final class Reading {

    /** Takes the rows of one table, to the end of the stream. Answers how many rows it took, below zero when it did not count. */
    interface Rows {
        long take(Table table, InputStream binary) throws IOException, java.sql.SQLException;
    }

    /**
     * @param sums what each table's rows come to, by name
     * @param sequences how far each had counted
     */
    record Read(Contents contents, long rows, Map<String, BigInteger> sums, Map<String, Long> sequences) {}

    private final DataInputStream in;
    private final Contents contents;

    private Reading(DataInputStream in, Contents contents) {
        this.in = in;
        this.contents = contents;
    }

    static Reading begin(InputStream clear) throws IOException {
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
            Map<String, BigInteger> sums = new LinkedHashMap<>();
            for (Table table : contents.tables()) {
                all += table(table, taker, sums);
            }
            Map<String, Long> sequences = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                sequences.put(in.readUTF(), in.readLong());
            }
            if (in.read() >= 0) {
                throw new SealedInput.Damaged();
            }
            return new Read(contents, all, sums, sequences);
        } catch (EOFException cut) {
            throw new SealedInput.Damaged();
        }
    }

    private long table(Table table, Rows taker, Map<String, BigInteger> sums) throws IOException, java.sql.SQLException {
        MessageDigest digest = Blocks.digest();
        RowSum sum = new RowSum();
        InputStream binary = summing(new DigestInputStream(new Blocks.Reader(in), digest), sum);
        long taken = taker.take(table, binary);
        binary.transferTo(java.io.OutputStream.nullOutputStream());
        long rows = in.readLong();
        byte[] written = in.readNBytes(digest.getDigestLength());
        byte[] found = digest.digest();
        if (taken >= 0 && taken != rows || !MessageDigest.isEqual(written, found)) {
            throw new SealedInput.Damaged();
        }
        sums.put(table.name(), sum.sum());
        return rows;
    }

    private static InputStream summing(InputStream from, RowSum sum) {
        return new FilterInputStream(from) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int some = in.read(bytes, start, length);
                if (some > 0) {
                    sum.write(bytes, start, some);
                }
                return some;
            }
        };
    }
}
