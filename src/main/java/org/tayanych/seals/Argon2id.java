package org.tayanych.seals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.Blake2bDigest;

/**
 * Argon2id (RFC 9106), version 1.3, with one lane. Its working memory is drawn once and used for one derivation after
 * another: thousands of small blocks for every code would keep the collector busier than the arithmetic is. Not for two
 * threads at once.
 */
public final class Argon2id {

    private static final int VERSION = 0x13;
    private static final int TYPE = 2;
    private static final int LANES = 1;
    private static final int WORDS = 128;
    private static final int SLICES = 4;
    private static final int DIGEST = 64;

    private final int passes;
    private final int kib;
    private final int blocks;
    private final int segment;
    private final long[] memory;
    private final long[] mixed = new long[WORDS];
    private final long[] counter = new long[WORDS];
    private final long[] addresses = new long[WORDS];

    /**
     * Draws the memory.
     *
     * @param kib of memory, a multiple of 4 and at least 8
     * @param passes over it, at least 1
     */
    public Argon2id(int kib, int passes) {
        if (kib < 8 || kib % SLICES != 0 || passes < 1) {
            throw new IllegalArgumentException("not a size for one lane");
        }
        this.kib = kib;
        this.passes = passes;
        this.blocks = kib;
        this.segment = blocks / SLICES;
        this.memory = new long[blocks * WORDS];
    }

    /** What follows from these three, so many bytes of it. The memory is overwritten afterwards. */
    public byte[] derive(byte[] secret, byte[] salt, byte[] pepper, int length) {
        byte[] start = blake(DIGEST, number(LANES), number(length), number(kib), number(passes), number(VERSION), number(TYPE),
                number(secret.length), secret, number(salt.length), salt, number(pepper.length), pepper, number(0));
        try {
            for (int block = 0; block < 2; block++) {
                words(stretch(WORDS * Long.BYTES, start, number(block), number(0))).get(memory, block * WORDS, WORDS);
            }
            for (int pass = 0; pass < passes; pass++) {
                for (int slice = 0; slice < SLICES; slice++) {
                    fill(pass, slice);
                }
            }
            byte[] last = new byte[WORDS * Long.BYTES];
            words(last).put(memory, memory.length - WORDS, WORDS);
            return stretch(length, last);
        } finally {
            Arrays.fill(memory, 0);
            Arrays.fill(mixed, 0);
            Arrays.fill(start, (byte) 0);
        }
    }

    /** One quarter of one pass. Where a block looks back to depends on no secret in the first half of the first pass. */
    private void fill(int pass, int slice) {
        boolean blind = pass == 0 && slice < SLICES / 2;
        int from = pass == 0 && slice == 0 ? 2 : 0;
        if (blind) {
            number(pass, slice);
        }
        for (int at = from; at < segment; at++) {
            if (blind && (at == from || at % WORDS == 0)) {
                nextAddresses();
            }
            int here = slice * segment + at;
            int before = (here == 0 ? blocks : here) - 1;
            long chance = blind ? addresses[at % WORDS] : memory[before * WORDS];
            int back = back(pass, slice, here, chance);
            compress(memory, before * WORDS, memory, back * WORDS, memory, here * WORDS, pass > 0);
        }
    }

    private void number(int pass, int slice) {
        Arrays.fill(counter, 0);
        counter[0] = pass;
        counter[2] = slice;
        counter[3] = blocks;
        counter[4] = passes;
        counter[5] = TYPE;
    }

    private void nextAddresses() {
        long[] nothing = new long[WORDS];
        counter[6]++;
        compress(nothing, 0, counter, 0, addresses, 0, false);
        long[] once = addresses.clone();
        compress(nothing, 0, once, 0, addresses, 0, false);
    }

    /** Near blocks are looked back to more often than far ones (RFC 9106, 3.4.2). */
    private int back(int pass, int slice, int here, long chance) {
        long low = chance & 0xffffffffL;
        long reach = pass == 0 ? here - 1 : blocks - segment + here % segment - 1;
        long distance = reach * (low * low >>> 32) >>> 32;
        int first = pass == 0 || slice == SLICES - 1 ? 0 : (slice + 1) * segment;
        return (int) ((first + reach - 1 - distance) % blocks);
    }

    /** The function G: two blocks into a third, over what stood there or together with it. */
    private void compress(long[] one, int oneAt, long[] other, int otherAt, long[] to, int toAt, boolean keep) {
        long[] block = mixed;
        for (int at = 0; at < WORDS; at++) {
            long both = one[oneAt + at] ^ other[otherAt + at];
            block[at] = both;
            to[toAt + at] = keep ? to[toAt + at] ^ both : both;
        }
        for (int row = 0; row < WORDS; row += 16) {
            permute(block, row, 2);
        }
        for (int column = 0; column < 16; column += 2) {
            permute(block, column, 16);
        }
        for (int at = 0; at < WORDS; at++) {
            to[toAt + at] ^= block[at];
        }
    }

    /** The permutation P over eight pairs of words, so far apart. */
    private static void permute(long[] b, int at, int step) {
        int b2 = at + step;
        int b4 = b2 + step;
        int b6 = b4 + step;
        int b8 = b6 + step;
        int b10 = b8 + step;
        int b12 = b10 + step;
        int b14 = b12 + step;
        mix(b, at, b4, b8, b12);
        mix(b, at + 1, b4 + 1, b8 + 1, b12 + 1);
        mix(b, b2, b6, b10, b14);
        mix(b, b2 + 1, b6 + 1, b10 + 1, b14 + 1);
        mix(b, at, b4 + 1, b10, b14 + 1);
        mix(b, at + 1, b6, b10 + 1, b12);
        mix(b, b2, b6 + 1, b8, b12 + 1);
        mix(b, b2 + 1, b4, b8 + 1, b14);
    }

    private static void mix(long[] block, int one, int two, int three, int four) {
        long a = block[one];
        long b = block[two];
        long c = block[three];
        long d = block[four];
        a = add(a, b);
        d = Long.rotateRight(d ^ a, 32);
        c = add(c, d);
        b = Long.rotateRight(b ^ c, 24);
        a = add(a, b);
        d = Long.rotateRight(d ^ a, 16);
        c = add(c, d);
        b = Long.rotateRight(b ^ c, 63);
        block[one] = a;
        block[two] = b;
        block[three] = c;
        block[four] = d;
    }

    private static long add(long x, long y) {
        return x + y + 2 * (x & 0xffffffffL) * (y & 0xffffffffL);
    }

    /** The hash of any length, H' (RFC 9106, 3.3). */
    private static byte[] stretch(int length, byte[]... parts) {
        byte[] input = Hkdf.join(number(length), Hkdf.join(parts));
        if (length <= DIGEST) {
            return blake(length, input);
        }
        byte[] whole = new byte[length];
        byte[] piece = blake(DIGEST, input);
        int at = 0;
        while (length - at > DIGEST) {
            System.arraycopy(piece, 0, whole, at, DIGEST / 2);
            at += DIGEST / 2;
            piece = blake(Math.min(DIGEST, length - at), piece);
        }
        System.arraycopy(piece, 0, whole, at, length - at);
        return whole;
    }

    private static byte[] blake(int length, byte[]... parts) {
        var digest = new Blake2bDigest(length * Byte.SIZE);
        for (byte[] part : parts) {
            digest.update(part, 0, part.length);
        }
        byte[] hash = new byte[length];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static LongBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
