package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tayanych.seals.AesKey;
import org.tayanych.seals.BrokenSeal;
import org.tayanych.seals.Envelope;
import org.tayanych.seals.Padding;
import org.tayanych.seals.Place;

/** Sealing a text, and everything that must not open it. */
class CaseKeyTest {

    enum Field implements SealedField { VAULT_TEST_NAME, VAULT_TEST_PHONE }

    private static final Secret NAME = Secret.of("Айгүл Токтогулова");
    private static final UUID ROW = new UUID(7, 7);

    private final CaseKey key = new CaseKey(AesKey.draw());
    private final Sealed sealed = key.seal(NAME, Field.VAULT_TEST_NAME, ROW);

    @Test
    void another_key_does_not_open_it() {
        assertThatThrownBy(() -> new CaseKey(AesKey.draw()).open(sealed, Field.VAULT_TEST_NAME, ROW))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void it_does_not_open_in_another_row() {
        assertThatThrownBy(() -> key.open(sealed, Field.VAULT_TEST_NAME, new UUID(7, 8)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void it_does_not_open_as_another_field() {
        assertThatThrownBy(() -> key.open(sealed, Field.VAULT_TEST_PHONE, ROW)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void no_changed_byte_goes_unnoticed() {
        byte[] envelope = sealed.atRest();
        for (int at = 0; at < envelope.length; at++) {
            byte[] changed = envelope.clone();
            changed[at] ^= (byte) (1 << at % 8);
            assertThatThrownBy(() -> key.open(new Sealed(changed), Field.VAULT_TEST_NAME, ROW))
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void no_cut_goes_unnoticed() {
        byte[] envelope = sealed.atRest();
        for (int length = 0; length < envelope.length; length++) {
            Sealed cut = new Sealed(Arrays.copyOf(envelope, length));
            assertThatThrownBy(() -> key.open(cut, Field.VAULT_TEST_NAME, ROW)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void an_envelope_of_another_kind_does_not_open() {
        Sealed chunk = new Sealed(key.key().seal(Envelope.CHUNK, Padding.fill("x"), Place.of("VAULT_TEST_NAME", ROW)));
        assertThatThrownBy(() -> key.open(chunk, Field.VAULT_TEST_NAME, ROW)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void clear_text_cannot_pose_as_sealed() {
        for (String text : new String[] {"", "Ty", "Айгүл Токтогулова, телефон 0555, и ещё много слов", "{\"a\":1}"}) {
            assertThatThrownBy(() -> Sealed.fromRest(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Айгүл");
        }
    }

    @Test
    void whatever_was_said_comes_back_as_it_was() {
        var random = new Random(20261121);
        for (int round = 0; round < 300; round++) {
            var words = new StringBuilder();
            random.ints(random.nextInt(round * 20 + 1), 0x20, 0x1f680)
                    .filter(letter -> letter < 0xd800 || letter > 0xdfff)
                    .forEach(words::appendCodePoint);
            Secret said = Secret.of(words.toString());
            Sealed rest = Sealed.fromRest(key.seal(said, Field.VAULT_TEST_NAME, ROW).atRest());
            assertThat(key.open(rest, Field.VAULT_TEST_NAME, ROW).reveal()).isEqualTo(said.reveal());
        }
    }

    @Test
    void the_length_at_rest_tells_little() {
        assertThat(length("да")).isEqualTo(length("нет")).isEqualTo(length("Айгүл Токтогулова"));
        assertThat(length("а".repeat(300))).isEqualTo(length("а".repeat(500)));
        assertThat(length("x".repeat(5000))).isEqualTo(length("x".repeat(8000)));
    }

    @Test
    void the_same_words_never_rest_the_same() {
        assertThat(key.seal(NAME, Field.VAULT_TEST_NAME, ROW).atRest()).isNotEqualTo(sealed.atRest());
    }

    @Test
    void nothing_of_it_is_printed() {
        assertThat(sealed).hasToString("sealed");
        assertThat(NAME).hasToString("withheld");
        assertThat("%s %s %s".formatted(key, key.key(), NAME)).doesNotContain("Айгүл").doesNotContain("[B@");
        assertThatThrownBy(() -> key.open(sealed, Field.VAULT_TEST_PHONE, ROW))
                .hasMessage("an envelope did not open")
                .hasNoCause();
    }

    private int length(String words) {
        return key.seal(Secret.of(words), Field.VAULT_TEST_NAME, ROW).atRest().length;
    }
}
