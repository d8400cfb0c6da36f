package org.tayanych.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/** Money of several steps and currencies. */
class BalanceTest {

    private static Sum sum(Step step, String amount, String currency) {
        return new Sum(UUID.randomUUID(), step, Money.of(amount, currency), LocalDate.of(2026, 9, 10), MemberId.draw(),
                Optional.empty());
    }

    @Test
    void agreed_is_not_paid() {
        Balance balance = Balance.of(List.of(sum(Step.OWED, "30000", "KGS"), sum(Step.ADMITTED, "25000", "KGS"))).getFirst();
        assertThat(balance.total(Step.PAID)).isEqualTo(Money.som("0"));
        assertThat(balance.outstanding()).isEqualTo(Money.som("25000"));
    }

    @Test
    void what_was_ordered_is_the_strongest_claim_and_payments_lower_it() {
        Balance balance = Balance.of(List.of(
                sum(Step.OWED, "30000", "KGS"), sum(Step.ORDERED, "28000", "KGS"),
                sum(Step.PAID, "10000.50", "KGS"), sum(Step.PAID, "1", "KGS"))).getFirst();
        assertThat(balance.outstanding()).isEqualTo(Money.som("17998.50"));
    }

    @Test
    void more_paid_than_claimed_leaves_nothing_open() {
        assertThat(Balance.of(List.of(sum(Step.OWED, "10", "KGS"), sum(Step.PAID, "12", "KGS"))).getFirst().outstanding())
                .isEqualTo(Money.som("0"));
    }

    @Test
    void a_line_struck_out_does_not_count() {
        Sum mistaken = sum(Step.PAID, "500", "KGS");
        Sum struck = new Sum(mistaken.id(), mistaken.step(), mistaken.money(), mistaken.on(), mistaken.by(),
                Optional.of(Secret.of("typed twice")));
        assertThat(Balance.of(List.of(struck))).isEmpty();
    }

    @Test
    void two_currencies_never_add_up() {
        List<Balance> balances = Balance.of(List.of(sum(Step.PAID, "100", "RUB"), sum(Step.PAID, "100", "KGS")));
        assertThat(balances).extracting(balance -> balance.currency().getCurrencyCode()).containsExactly("KGS", "RUB");
        assertThat(balances).allSatisfy(balance ->
                assertThat(balance.total(Step.PAID).amount()).isEqualByComparingTo(new BigDecimal("100")));
    }

    @Test
    void payments_in_any_split_come_to_the_same() {
        Random chance = new Random(21);
        for (int round = 0; round < 500; round++) {
            long tyiyn = 2 + chance.nextInt(1_000_000);
            long first = 1 + chance.nextLong(tyiyn - 1);
            List<Sum> split = new ArrayList<>(List.of(
                    sum(Step.PAID, BigDecimal.valueOf(first, 2).toString(), "KGS"),
                    sum(Step.PAID, BigDecimal.valueOf(tyiyn - first, 2).toString(), "KGS")));
            assertThat(Balance.of(split).getFirst().total(Step.PAID).amount())
                    .isEqualByComparingTo(BigDecimal.valueOf(tyiyn, 2));
        }
    }
}
