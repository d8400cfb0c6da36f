package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tayanych.seals.Chance;
import org.tayanych.seals.Shamir;

/** Recovery sheets, as people print and type them. */
class SheetTextTest {

    @Test
    void printed_shares_survive_how_people_type_them() {
        byte[] secret = Chance.bytes(32);
        List<Secret> texts = printed(secret, 5, 3, 4);
        assertThat(texts).allMatch(text -> text.reveal().matches("([0-9A-HJKMNP-TV-Z]{4}-){15}[0-9A-HJKMNP-TV-Z]{4}"));
        List<Secret> typed = List.of(
                Secret.of(texts.get(4).reveal().toLowerCase(Locale.ROOT)),
                Secret.of(texts.get(0).reveal().replace("-", " ")),
                Secret.of(texts.get(2).reveal().replace("-", "").replace('0', 'o').replace('1', 'l')));
        assertThat(SheetText.join(typed, 4)).hasValueSatisfying(joined -> assertThat(joined).isEqualTo(secret));
    }

    @Test
    void damaged_shares_too_few_the_same_twice_and_other_sheets_give_nothing() {
        byte[] secret = Chance.bytes(32);
        List<Secret> texts = printed(secret, 5, 3, 4);
        assertThat(SheetText.join(texts.subList(0, 2), 4)).isEmpty();
        assertThat(SheetText.join(List.of(texts.get(0), texts.get(1), texts.get(1)), 4)).isEmpty();
        assertThat(SheetText.join(texts, 5)).isEmpty();
        assertThat(SheetText.join(List.of(), 4)).isEmpty();
        assertThat(SheetText.join(List.of(texts.get(0), texts.get(1), Secret.of("ҮЙ")), 4)).isEmpty();
    }

    @Test
    void no_single_wrong_letter_goes_unnoticed() {
        List<Secret> texts = printed(Chance.bytes(32), 2, 2, 1);
        String right = texts.getFirst().reveal();
        for (int at = 0; at < right.length(); at++) {
            if (right.charAt(at) != '-') {
                char wrong = right.charAt(at) == 'A' ? 'B' : 'A';
                Secret typed = Secret.of(right.substring(0, at) + wrong + right.substring(at + 1));
                assertThat(SheetText.join(List.of(typed, texts.get(1)), 1)).isEmpty();
            }
        }
    }

    private static List<Secret> printed(byte[] secret, int shares, int needed, int sheet) {
        return Shamir.split(secret, shares, needed).stream()
                .map(share -> SheetText.print(sheet, needed, share))
                .toList();
    }
}
