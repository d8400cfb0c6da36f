package org.tayanych.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tayanych.vault.Secret;

/** The small rules of the guard. */
class GuardTest {

    @Test
    void a_short_password_is_refused() {
        assertThat(Passwords.problem(Secret.of("eleven char"))).hasValue("short");
    }

    @Test
    void a_password_that_everybody_tries_first_is_refused_in_any_disguise() {
        assertThat(Passwords.problem(Secret.of("Password-1234"))).hasValue("common");
        assertThat(Passwords.problem(Secret.of("пароль 123456"))).hasValue("common");
        assertThat(Passwords.problem(Secret.of("aaaaaaaaaaaaaaaa"))).hasValue("common");
    }

    @Test
    void a_password_without_end_is_refused() {
        assertThat(Passwords.problem(Secret.of("long words ".repeat(20)))).hasValue("long");
    }

    @Test
    void a_few_words_in_a_row_make_a_password() {
        assertThat(Passwords.problem(Secret.of("жети тынч ат көлдө"))).isEmpty();
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        assertThat(Passwords.normal(Secret.of("тихий"))).isEqualTo(Passwords.normal(Secret.of("тихий")));
    }

    @Test
    void one_time_codes_differ_and_survive_careless_typing() {
        Set<Secret> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(OneTimeCode.draw());
        }
        assertThat(drawn).hasSize(1000);
        assertThat(OneTimeCode.hash(Secret.of("a0b1c d2e3f g4h5j k6m7n")))
                .isEqualTo(OneTimeCode.hash(Secret.of("AOBIC-D2E3F-G4H5J-K6M7N")))
                .isNotEqualTo(OneTimeCode.hash(Secret.of("A0B1C-D2E3F-G4H5J-K6M7P")));
    }

    @Test
    void four_misses_cost_nothing_and_the_pause_then_doubles_up_to_five_minutes() {
        assertThat(SlowDown.pause(4)).isZero();
        assertThat(SlowDown.pause(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(SlowDown.pause(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(SlowDown.pause(1000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void what_is_drawn_as_a_path_reads_as_the_same_code() throws Exception {
        String text = "otpauth://totp/Tayanych?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        QrCode code = QrCode.of(text);
        int quiet = 4;
        BitMatrix bits = new BitMatrix(code.size() - 2 * quiet);
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(code.path());
        while (runs.find()) {
            bits.setRegion(Integer.parseInt(runs.group(1)) - quiet, Integer.parseInt(runs.group(2)) - quiet,
                    Integer.parseInt(runs.group(3)), 1);
        }
        assertThat(new Decoder().decode(bits).getText()).isEqualTo(text);
    }
}
