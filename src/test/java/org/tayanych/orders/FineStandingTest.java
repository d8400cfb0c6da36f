package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Money;

/** The money of a fine. */
class FineStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final FineStanding NOTHING = FineStanding.nothing(Currency.getInstance("KGS"));

    private static Step step(EntryKind kind, int days) {
        return Step.of(kind, DAY.plusDays(days));
    }

    private static Step step(EntryKind kind, int days, String som) {
        return step(kind, days).with(Money.som(som));
    }

    private static FineStanding after(Step... steps) {
        return Standing.replay(NOTHING, List.of(steps)).orElseThrow();
    }

    private static final Step IMPOSED = step(EntryKind.FINE_IMPOSED, 0, "23000");

    @Test
    void nothing_is_paid_before_a_decision_nor_after_it_was_cancelled() {
        Step paid = step(EntryKind.FINE_PAID, 2, "100");
        assertThat(NOTHING.refuses(paid)).contains(Refusal.WRONG_STATE);
        assertThat(after(step(EntryKind.FINE_PROPOSED, 0, "23000")).refuses(paid)).contains(Refusal.WRONG_STATE);
        assertThat(after(IMPOSED, step(EntryKind.FINE_CANCELLED, 1)).refuses(paid)).contains(Refusal.WRONG_STATE);
    }

    @Test
    void no_payment_is_above_what_is_due_nor_nothing_nor_in_another_currency() {
        FineStanding half = after(IMPOSED, step(EntryKind.FINE_PAID, 1, "13000"));
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2, "10000.01"))).contains(Refusal.ABOVE_DUE);
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2, "0"))).contains(Refusal.NO_AMOUNT);
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2, "-1"))).contains(Refusal.NO_AMOUNT);
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2))).contains(Refusal.NO_AMOUNT);
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2).with(Money.of("5", "USD")))).contains(Refusal.NO_AMOUNT);
        assertThat(half.refuses(step(EntryKind.FINE_PAID, 2, "10000"))).isEmpty();
    }

    @Test
    void a_reduced_fine_is_lower_and_never_nothing() {
        FineStanding imposed = after(IMPOSED);
        assertThat(imposed.refuses(step(EntryKind.FINE_REDUCED, 1, "23000"))).contains(Refusal.NOT_LOWER);
        assertThat(imposed.refuses(step(EntryKind.FINE_REDUCED, 1, "30000"))).contains(Refusal.NOT_LOWER);
        assertThat(imposed.refuses(step(EntryKind.FINE_REDUCED, 1, "0"))).contains(Refusal.NO_AMOUNT);
        assertThat(after(IMPOSED, step(EntryKind.FINE_REDUCED, 1, "10000")).outstanding()).isEqualTo(Money.som("10000"));
    }

    @Test
    void no_step_lies_before_the_decision_and_no_ruling_before_the_appeal() {
        assertThat(after(IMPOSED).refuses(step(EntryKind.FINE_PAID, -1, "5"))).contains(Refusal.DAY_BEFORE);
        FineStanding appealed = after(IMPOSED, step(EntryKind.FINE_APPEALED, 5));
        assertThat(appealed.refuses(step(EntryKind.FINE_CONFIRMED, 4))).contains(Refusal.DAY_BEFORE);
        assertThat(appealed.refuses(step(EntryKind.FINE_REDUCED, 4, "5"))).contains(Refusal.DAY_BEFORE);
        assertThat(appealed.refuses(step(EntryKind.FINE_APPEALED, 6))).contains(Refusal.WRONG_STATE);
        assertThat(after(IMPOSED).refuses(step(EntryKind.FINE_CONFIRMED, 4))).contains(Refusal.WRONG_STATE);
    }

    @Test
    void a_fine_is_imposed_once_and_sent_to_the_bailiff_once_and_not_while_an_appeal_stops_it() {
        assertThat(after(IMPOSED).refuses(IMPOSED)).contains(Refusal.WRONG_STATE);
        Step forwarded = step(EntryKind.FINE_FORWARDED, 9);
        assertThat(after(IMPOSED, step(EntryKind.FINE_APPEALED, 5).coded(Proceeding.Stops.YES)).refuses(forwarded))
                .contains(Refusal.WRONG_STATE);
        assertThat(after(IMPOSED, step(EntryKind.FINE_APPEALED, 5).coded(Proceeding.Stops.NO)).refuses(forwarded)).isEmpty();
        assertThat(after(IMPOSED, forwarded).refuses(forwarded)).contains(Refusal.WRONG_STATE);
        assertThat(after(IMPOSED, step(EntryKind.FINE_PAID, 1, "23000")).refuses(forwarded)).contains(Refusal.WRONG_STATE);
    }

    @Test
    void what_was_paid_above_a_lowered_fine_is_to_be_given_back_and_no_more() {
        FineStanding lowered = after(IMPOSED, step(EntryKind.FINE_PAID, 1, "23000"), step(EntryKind.FINE_APPEALED, 2),
                step(EntryKind.FINE_REDUCED, 20, "10000"));
        assertThat(lowered.overpaid()).isEqualTo(Money.som("13000"));
        assertThat(lowered.outstanding()).isEqualTo(Money.som("0"));
        assertThat(lowered.refuses(step(EntryKind.FINE_REFUNDED, 21, "13000.01"))).contains(Refusal.ABOVE_DUE);
        FineStanding settled = lowered.after(step(EntryKind.FINE_REFUNDED, 21, "13000"));
        assertThat(settled.paid()).isEqualTo(Money.som("10000"));
        assertThat(settled.state()).isEqualTo(Fine.State.PAID);
    }

    @Test
    void of_a_cancelled_fine_everything_paid_is_given_back() {
        FineStanding cancelled = after(IMPOSED, step(EntryKind.FINE_PAID, 1, "500"), step(EntryKind.FINE_CANCELLED, 3));
        assertThat(cancelled.state()).isEqualTo(Fine.State.CANCELLED);
        assertThat(cancelled.refuses(step(EntryKind.FINE_REFUNDED, 4, "501"))).contains(Refusal.ABOVE_DUE);
        assertThat(cancelled.after(step(EntryKind.FINE_REFUNDED, 4, "500")).paid()).isEqualTo(Money.som("0"));
    }

    /** Thousands of histories at random: whatever is let through keeps the money whole. */
    @Test
    void whatever_happens_the_money_stays_whole() {
        Random chance = new Random(4);
        for (int round = 0; round < 3_000; round++) {
            List<Step> steps = new ArrayList<>();
            FineStanding now = NOTHING;
            for (int turn = 0; turn < 12; turn++) {
                Step next = random(chance, turn);
                if (now.refuses(next).isEmpty()) {
                    FineStanding before = now;
                    now = now.after(next);
                    steps.add(next);
                    whole(before, next, now);
                }
            }
            assertThat(Standing.replay(NOTHING, steps)).contains(now);
            strikeAny(chance, steps);
        }
    }

    private static void whole(FineStanding before, Step step, FineStanding now) {
        assertThat(now.paid().negative()).isFalse();
        assertThat(now.due().compareTo(now.imposed())).isLessThanOrEqualTo(0);
        assertThat(now.outstanding().negative()).isFalse();
        assertThat(now.overpaid().zero() || now.outstanding().zero()).isTrue();
        if (now.decided()) {
            assertThat(now.due().plus(now.overpaid())).isEqualTo(now.paid().plus(now.outstanding()));
        }
        switch (step.kind()) {
            case FINE_PAID -> {
                assertThat(now.paid().compareTo(now.due())).isLessThanOrEqualTo(0);
                assertThat(before.outstanding().minus(now.outstanding())).isEqualTo(step.money().orElseThrow());
            }
            case FINE_REDUCED -> assertThat(now.due().compareTo(before.due())).isLessThan(0);
            case FINE_REFUNDED -> assertThat(before.overpaid().minus(now.overpaid())).isEqualTo(step.money().orElseThrow());
            default -> {}
        }
    }

    /** Without any one line the rest either does not follow, or stays whole too. */
    private static void strikeAny(Random chance, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        List<Step> rest = new ArrayList<>(steps);
        Step struck = rest.remove(chance.nextInt(rest.size()));
        Optional<FineStanding> without = Standing.replay(NOTHING, rest);
        without.ifPresent(now -> {
            assertThat(now.paid().negative()).isFalse();
            if (struck.kind() == EntryKind.FINE_PAID) {
                assertThat(Standing.replay(NOTHING, steps).orElseThrow().paid().minus(now.paid()))
                        .isEqualTo(struck.money().orElseThrow());
            }
        });
    }

    private static Step random(Random chance, int turn) {
        List<EntryKind> kinds = List.of(EntryKind.FINE_PROPOSED, EntryKind.FINE_IMPOSED, EntryKind.FINE_IMPOSED,
                EntryKind.FINE_APPEALED, EntryKind.FINE_CONFIRMED, EntryKind.FINE_REDUCED, EntryKind.FINE_CANCELLED,
                EntryKind.FINE_PAID, EntryKind.FINE_PAID, EntryKind.FINE_PAID, EntryKind.FINE_REFUNDED, EntryKind.FINE_FORWARDED);
        EntryKind kind = kinds.get(chance.nextInt(kinds.size()));
        Step step = step(kind, turn + chance.nextInt(2));
        return kind.isMoney() ? step.with(Money.som(BigDecimal.valueOf(1 + chance.nextInt(40_000), 2).toString())) : step;
    }
}
