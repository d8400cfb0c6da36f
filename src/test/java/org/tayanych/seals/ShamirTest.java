package org.tayanych.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shares of a secret. */
class ShamirTest {

    private final Random random = new Random(9180);

    @Test
    void impossible_numbers_of_shares_are_refused() {
        for (int[] numbers : new int[][] {{1, 1}, {3, 1}, {2, 3}, {33, 2}}) {
            assertThatThrownBy(() -> Shamir.split(new byte[32], numbers[0], numbers[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_field_is_a_field() {
        for (int a = 1; a < 256; a++) {
            assertThat(Shamir.times(a, Shamir.inverse(a))).isEqualTo(1);
            assertThat(Shamir.times(a, 1)).isEqualTo(a);
            assertThat(Shamir.times(a, 0)).isZero();
            for (int b = 0; b < 256; b += 5) {
                assertThat(Shamir.times(a, b)).isEqualTo(Shamir.times(b, a));
                assertThat(Shamir.times(a, b ^ 77)).isEqualTo(Shamir.times(a, b) ^ Shamir.times(a, 77));
            }
        }
        assertThat(Shamir.times(0x57, 0x83)).isEqualTo(0xc1);
    }

    @Test
    void any_enough_shares_give_the_secret_and_any_fewer_do_not() {
        for (int shares = 2; shares <= 9; shares++) {
            for (int needed = 2; needed <= shares; needed++) {
                byte[] secret = Chance.bytes(32);
                List<Shamir.Share> parts = new ArrayList<>(Shamir.split(secret, shares, needed));
                for (int round = 0; round < 10; round++) {
                    Collections.shuffle(parts, random);
                    assertThat(Shamir.join(parts.subList(0, needed))).isEqualTo(secret);
                    assertThat(Shamir.join(parts.subList(0, needed - 1))).isNotEqualTo(secret);
                }
            }
        }
    }

    /** For two needed, one share is consistent with every secret: for each there is exactly one line through both. */
    @Test
    void one_share_of_two_tells_nothing() {
        int[] seen = new int[256];
        for (int round = 0; round < 51_200; round++) {
            seen[Shamir.split(new byte[] {42}, 2, 2).getFirst().values()[0] & 0xff]++;
        }
        assertThat(IntStream.of(seen)).allMatch(count -> count > 110 && count < 300);
    }
}
