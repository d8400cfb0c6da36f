package org.tayanych.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final long SEED = 20_250_128;
    private static final List<String> CURRENCIES = List.of("KGS", "RUB", "KZT", "UZS", "KRW", "KWD");

    @Test
    void more_decimals_than_the_currency_has_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.som("1.005"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.5", "KRW"));
        assertThat(Money.of("1.005", "KWD").amount()).isEqualByComparingTo("1.005");
    }

    @Test
    void gold_and_test_codes_are_no_money() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "XAU"));
        assertThat(Money.currency("XXX")).isEmpty();
        assertThat(Money.currency("som")).isEmpty();
    }

    @Test
    void two_currencies_never_add_up() {
        Money som = Money.som("1");
        Money rouble = Money.of("1", "RUB");
        assertThatIllegalArgumentException().isThrownBy(() -> som.plus(rouble));
        assertThatIllegalArgumentException().isThrownBy(() -> som.compareTo(rouble));
    }

    @Test
    void an_amount_that_no_wage_could_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.som("1000000000000"));
        assertThat(Money.typed("9999999999999", "KGS")).isEmpty();
    }

    @Test
    void what_people_type_is_understood_or_politely_not() {
        assertThat(Money.typed(" 45 000,50 ", "KGS")).contains(Money.som("45000.50"));
        assertThat(Money.typed("45\u00a0000", "KGS")).contains(Money.som("45000"));
        for (String text : List.of("", "-5", "+5", "1e5", "12abc", "1.2.3", "1,234.50", "٣", "0x10", "5.555", "NaN")) {
            assertThat(Money.typed(text, "KGS")).as(text).isEmpty();
        }
        assertThat(Money.typed("5", "COW")).isEmpty();
    }

    @Test
    void sums_hold_whatever_the_order() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            Money a = anAmount(random, currency);
            Money b = anAmount(random, currency);
            Money c = anAmount(random, currency);
            assertThat(a.plus(b).plus(c)).isEqualTo(c.plus(a).plus(b));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.minus(b).negative()).isEqualTo(a.compareTo(b) < 0);
            assertThat(a.minus(a).zero()).isTrue();
        }
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.som("5")).isEqualTo(Money.som("5.0")).isEqualTo(Money.som("5.00"));
        assertThat(Money.som("5").hashCode()).isEqualTo(Money.som("5.00").hashCode());
        assertThat(Money.som("5")).hasToString("5.00 KGS");
    }

    @Test
    void rounding_happens_once_and_never_moves_by_more_than_half_the_smallest_coin() {
        Random random = new Random(SEED);
        BigDecimal rate = new BigDecimal("0.0025");
        for (int round = 0; round < 2_000; round++) {
            Money owed = anAmount(random, "KGS");
            BigDecimal exact = owed.amount().multiply(rate);
            assertThat(owed.times(rate).amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        }
        assertThat(Money.som("2").times(rate)).isEqualTo(Money.som("0.01"));
    }

    private static Money anAmount(Random random, String currency) {
        int decimals = Money.currency(currency).orElseThrow().getDefaultFractionDigits();
        return new Money(
                BigDecimal.valueOf(random.nextLong(1_000_000_000L), decimals), Money.currency(currency).orElseThrow());
    }
}
