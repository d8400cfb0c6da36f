package org.tayanych.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How texts are filled up. */
class PaddingTest {

    @Test
    void what_was_not_filled_here_is_refused() {
        for (byte[] filled : new byte[][] {{0, 0, 0, 1}, {0, 0, 0, 5, 1, 2, 3, 4}, {-1, 0, 0, 0, 1}}) {
            assertThatThrownBy(() -> Padding.empty(filled)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void a_bucket_holds_its_text_never_shrinks_and_is_never_far_too_large() {
        int before = 0;
        for (int length = 1; length < 20_000; length++) {
            int bucket = Padding.bucket(length);
            assertThat(bucket).isGreaterThanOrEqualTo(Math.max(length, before));
            assertThat(bucket).isLessThanOrEqualTo(Math.max(64, length <= 4096 ? 2 * length : length + 4095));
            before = bucket;
        }
    }
}
