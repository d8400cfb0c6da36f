package org.tayanych.backups;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * What the rows of a table come to, in whatever order they lie: the sum of their SHA-256. A database puts rows where there is
 * room, so the same rows are not read in the same order twice. Takes the binary form of COPY: a head of nineteen bytes; then
 * each row as its number of fields and, for each field, its length and its bytes; minus one ends it.
 */
final class RowSum extends OutputStream {

    private static final int HEAD = 19;

    private enum Awaits { HEAD, FIELDS, LENGTH, BYTES, NOTHING }

    private final MessageDigest row = Blocks.digest();
    private final ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);
    private Awaits awaits = Awaits.HEAD;
    private int left = HEAD;
    private int fields;
    private BigInteger sum = BigInteger.ZERO;

    /** Of everything that came until now. */
    BigInteger sum() {
        return sum;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from; at < from + length && awaits != Awaits.NOTHING; ) {
            int some = Math.min(left, from + length - at);
            if (awaits != Awaits.HEAD) {
                row.update(bytes, at, some);
            }
            if (awaits == Awaits.FIELDS || awaits == Awaits.LENGTH) {
                number.put(bytes, at, some);
            }
            at += some;
            left -= some;
            if (left == 0) {
                next();
            }
        }
    }

    private void next() {
        switch (awaits) {
            case FIELDS -> {
                fields = number.flip().getShort();
                number.clear();
                if (fields < 0) {
                    awaits = Awaits.NOTHING;
                } else {
                    field();
                }
            }
            case LENGTH -> {
                int length = number.flip().getInt();
                number.clear();
                fields--;
                if (length > 0) {
                    expect(Awaits.BYTES, length);
                } else {
                    field();
                }
            }
            case HEAD -> expect(Awaits.FIELDS, Short.BYTES);
            case BYTES, NOTHING -> field();
        }
    }

    private void field() {
        if (fields > 0) {
            expect(Awaits.LENGTH, Integer.BYTES);
        } else {
            sum = sum.add(new BigInteger(1, row.digest()));
            expect(Awaits.FIELDS, Short.BYTES);
        }
    }

    private void expect(Awaits what, int bytes) {
        awaits = what;
        left = bytes;
    }
}
