package org.tayanych.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tayanych.vault.Secret;

class TotpTest {

    private static final byte[] RFC_KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Secret SECRET = Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(Totp.code(RFC_KEY, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @Test
    void a_code_of_two_steps_ago_is_refused() {
        assertThat(Totp.matches(SECRET, Totp.code(SECRET, NOW.minusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void what_is_no_code_at_all_is_refused() {
        assertThat(Totp.matches(SECRET, Secret.of("12345"), NOW)).isEmpty();
        assertThat(Totp.matches(SECRET, Secret.of("abcdef"), NOW)).isEmpty();
        assertThat(Totp.matches(SECRET, Secret.NOTHING, NOW)).isEmpty();
    }

    @Test
    void a_clock_that_is_one_step_off_does_not_matter() {
        long step = Totp.step(NOW);
        assertThat(Totp.matches(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW)).hasValue(step - 1);
        assertThat(Totp.matches(SECRET, Totp.code(SECRET, NOW), NOW)).hasValue(step);
        assertThat(Totp.matches(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW)).hasValue(step + 1);
    }

    @Test
    void a_code_may_be_typed_with_a_space() {
        String code = Totp.code(SECRET, NOW).reveal();
        Secret spaced = Secret.of(code.substring(0, 3) + " " + code.substring(3));
        assertThat(Totp.matches(SECRET, spaced, NOW)).isPresent();
    }

    @Test
    void a_drawn_secret_has_160_bits_and_is_base32() {
        Secret drawn = Totp.draw();
        assertThat(Totp.decode(drawn.reveal())).hasSize(20);
        assertThat(Totp.draw()).isNotEqualTo(drawn);
        assertThat(Totp.decode(SECRET.reveal())).isEqualTo(RFC_KEY);
        assertThatThrownBy(() -> Totp.decode("0189")).isInstanceOf(IllegalArgumentException.class);
    }
}
