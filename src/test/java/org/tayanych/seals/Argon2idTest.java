package org.tayanych.seals;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class Argon2idTest {

    private static final byte[] NONE = {};

    @Test
    void the_vectors_of_the_reference_implementation_come_out() {
        assertThat(reference(256))
                .isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
        assertThat(reference(65_536))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void another_implementation_derives_the_same_from_whatever_is_given() {
        Random random = new Random(9106);
        for (int round = 0; round < 60; round++) {
            int kib = 8 + 4 * random.nextInt(300);
            int passes = 1 + random.nextInt(4);
            var ours = new Argon2id(kib, passes);
            for (int again = 0; again < 2; again++) {
                byte[] secret = bytes(random, random.nextInt(80));
                byte[] salt = bytes(random, 8 + random.nextInt(40));
                byte[] pepper = bytes(random, random.nextInt(40));
                int length = 4 + random.nextInt(200);
                assertThat(ours.derive(secret, salt, pepper, length))
                        .as("%d KiB, %d passes, %d bytes", kib, passes, length)
                        .isEqualTo(theirs(kib, passes, secret, salt, pepper, length));
            }
        }
    }

    @Test
    void the_same_is_derived_again_after_something_else_was() {
        var twice = new Argon2id(64, 2);
        byte[] first = twice.derive("one".getBytes(US_ASCII), new byte[16], NONE, 64);
        twice.derive("two".getBytes(US_ASCII), new byte[16], NONE, 64);
        assertThat(twice.derive("one".getBytes(US_ASCII), new byte[16], NONE, 64)).isEqualTo(first);
    }

    @Test
    void sizes_that_one_lane_cannot_have_are_refused() {
        assertThatThrownBy(() -> new Argon2id(4, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Argon2id(30, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Argon2id(64, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String reference(int kib) {
        byte[] derived = new Argon2id(kib, 2).derive("password".getBytes(US_ASCII), "somesalt".getBytes(US_ASCII), NONE, 32);
        return HexFormat.of().formatHex(derived);
    }

    private static byte[] theirs(int kib, int passes, byte[] secret, byte[] salt, byte[] pepper, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kib).withIterations(passes).withParallelism(1).withSalt(salt).withSecret(pepper).build());
        byte[] derived = new byte[length];
        generator.generateBytes(secret, derived);
        return derived;
    }

    private static byte[] bytes(Random random, int count) {
        byte[] drawn = new byte[count];
        random.nextBytes(drawn);
        return drawn;
    }
}
