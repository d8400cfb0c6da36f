package org.tayanych.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sixteen digits: what can be a code, and which slips its check digit catches. */
class CodeTest {

    @Test
    void every_single_wrong_digit_is_caught() {
        for (int round = 0; round < 200; round++) {
            String code = Code.draw();
            for (int at = 0; at < Code.LENGTH; at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String typed = code.substring(0, at) + digit + code.substring(at + 1);
                    assertThat(Code.read(typed).isPresent()).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void every_swap_of_two_neighbours_is_caught() {
        for (int round = 0; round < 1000; round++) {
            String code = Code.draw();
            for (int at = 1; at < Code.LENGTH; at++) {
                String typed = code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1);
                assertThat(Code.read(typed).isPresent()).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void what_is_not_sixteen_digits_is_no_code() {
        String code = Code.draw();
        for (String typed : new String[] {
            "", " ", code.substring(1), code + "0", code.substring(0, 15) + "x", "a" + code, "дом", code + code, code + "."
        }) {
            assertThat(Code.read(typed).isPresent()).isFalse();
        }
    }

    @Test
    void groups_spaces_hyphens_and_other_scripts_digits_are_read() {
        String code = Code.draw();
        String grouped = code.replaceAll("(.{4})(?=.)", "$1 ");
        assertThat(Code.read(grouped)).contains(code);
        assertThat(Code.read(grouped.replace(' ', '\u00a0'))).contains(code);
        assertThat(Code.read(grouped.replace(' ', '-'))).contains(code);
        assertThat(Code.read(grouped.replace(' ', '–'))).contains(code);
        var arabic = new StringBuilder();
        code.chars().forEach(digit -> arabic.append((char) (digit - '0' + '\u0660')));
        assertThat(Code.read(arabic.toString())).contains(code);
    }

    @Test
    void codes_are_drawn_evenly_and_not_twice() {
        Set<String> drawn = new HashSet<>();
        int[] firsts = new int[10];
        for (int round = 0; round < 20_000; round++) {
            String code = Code.draw();
            assertThat(drawn.add(code)).isTrue();
            firsts[code.charAt(0) - '0']++;
        }
        assertThat(IntStream.of(firsts)).allMatch(count -> count > 1_700 && count < 2_300);
    }

    @Test
    void the_check_digit_of_damms_own_example_holds() {
        assertThat(Code.read("0000 0000 0000 5724").isPresent()).isTrue();
        assertThat(Code.read("0000 0000 0000 5727").isPresent()).isFalse();
    }
}
