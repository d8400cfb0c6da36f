package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

class BoundTest {

    private enum Kind { ONE, TWO }

    private static Typed typed(String... values) {
        return new Bound(Map.of("field", List.of(values)));
    }

    @Test
    void what_is_absent_or_blank_is_nothing() {
        assertThat(typed(" \r\n ").secret("field")).isEqualTo(Secret.NOTHING);
        assertThat(typed("x").secret("other")).isEqualTo(Secret.NOTHING);
        assertThat(typed(" ").code("field")).isEmpty();
        assertThat(typed("x").ticked("other")).isFalse();
    }

    @Test
    void a_code_longer_than_64_letters_is_none() {
        assertThat(typed("x".repeat(64)).code("field")).hasValue("x".repeat(64));
        assertThat(typed("x".repeat(65)).code("field")).isEmpty();
        assertThat(typed("x".repeat(65), "B01").codes("field")).containsExactly("B01");
    }

    @Test
    void only_the_names_of_constants_are_constants() {
        assertThat(typed("TWO").oneOf(Kind.class, "field")).hasValue(Kind.TWO);
        assertThat(typed("two").oneOf(Kind.class, "field")).isEmpty();
        assertThat(typed("THREE").oneOf(Kind.class, "field")).isEmpty();
    }

    @Test
    void line_ends_become_one_kind_and_what_no_pen_writes_goes() {
        assertThat(typed("a\r\nb\rc\td").secret("field").reveal()).isEqualTo("a\nb\nc\td");
        assertThat(typed("Ай\u0000ж\u0007ан \uD800ү").secret("field").reveal()).isEqualTo("Айжан ү");
        assertThat(typed("😢").secret("field").reveal()).isEqualTo("😢");
    }

    @Test
    void it_prints_as_withheld() {
        assertThat(typed("тайна").toString()).isEqualTo("withheld");
    }
}
