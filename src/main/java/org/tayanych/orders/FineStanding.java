package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Money;

/**
 * Where a fine stands.
 *
 * @param stage what was decided last: {@code STRUCK} before anything, {@code PROPOSED}, {@code IMPOSED}, {@code CONFIRMED},
 *     {@code REDUCED} or {@code CANCELLED}
 * @param imposed as it was proposed, and then imposed; a later reduction leaves it
 * @param due what is to be paid altogether; never above what was imposed
 * @param paid what was paid and not given back
 * @param since the day of the proposal, then of the decision
 * @param appealed the day on which an appeal was lodged that is still open
 * @param stopped whether that appeal stops execution
 */
public record FineStanding(
        Fine.State stage, Money imposed, Money due, Money paid, LocalDate since, @Nullable LocalDate appealed, boolean stopped,
        boolean forwarded) implements Standing<FineStanding> {

    static FineStanding nothing(Currency currency) {
        Money zero = Money.zero(currency);
        return new FineStanding(Fine.State.STRUCK, zero, zero, zero, LocalDate.MIN, null, false, false);
    }

    /** What people call it. */
    public Fine.State state() {
        if (!decided() || stage == Fine.State.CANCELLED) {
            return stage;
        }
        if (appealed != null) {
            return Fine.State.APPEALED;
        }
        return outstanding().zero() ? Fine.State.PAID : forwarded ? Fine.State.FORWARDED : stage;
    }

    /** Whether there is a decision, cancelled or not. */
    public boolean decided() {
        return stage != Fine.State.STRUCK && stage != Fine.State.PROPOSED;
    }

    /** What is still to be paid; never below zero. */
    public Money outstanding() {
        Money left = due.minus(paid);
        return left.negative() || !decided() ? Money.zero(due.currency()) : left;
    }

    /** What was paid above what is due, and is to be given back. */
    public Money overpaid() {
        Money over = paid.minus(due);
        return over.negative() || !decided() ? Money.zero(due.currency()) : over;
    }

    @Override
    public Optional<Refusal> refuses(Step next) {
        if (next.kind().isMoney() && next.money().filter(this::fits).isEmpty()) {
            return Optional.of(Refusal.NO_AMOUNT);
        }
        return switch (next.kind()) {
            case FINE_PROPOSED -> unless(stage == Fine.State.STRUCK, Refusal.WRONG_STATE);
            case FINE_IMPOSED -> decided() ? Optional.of(Refusal.WRONG_STATE) : since(next, since);
            case FINE_CANCELLED -> stage == Fine.State.PROPOSED ? since(next, since) : onDecision(next);
            case FINE_REFUNDED -> stage == Fine.State.CANCELLED ? money(next) : onDecision(next);
            default -> onDecision(next);
        };
    }

    private Optional<Refusal> onDecision(Step next) {
        if (!decided() || stage == Fine.State.CANCELLED) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        return switch (next.kind()) {
            case FINE_APPEALED -> appealed == null ? since(next, since) : Optional.of(Refusal.WRONG_STATE);
            case FINE_CONFIRMED -> appealed == null ? Optional.of(Refusal.WRONG_STATE) : since(next, appealed);
            case FINE_REDUCED, FINE_PAID, FINE_REFUNDED -> money(next);
            case FINE_CANCELLED -> since(next, appealed == null ? since : appealed);
            case FINE_FORWARDED -> outstanding().zero() || forwarded || appealed != null && stopped
                    ? Optional.of(Refusal.WRONG_STATE) : since(next, since);
            default -> Optional.of(Refusal.WRONG_STATE);
        };
    }

    private Optional<Refusal> money(Step next) {
        Money amount = next.money().orElseThrow();
        Optional<Refusal> tooMuch = switch (next.kind()) {
            case FINE_PAID -> unless(amount.compareTo(outstanding()) <= 0, Refusal.ABOVE_DUE);
            case FINE_REFUNDED -> unless(amount.compareTo(overpaid()) <= 0, Refusal.ABOVE_DUE);
            default -> unless(amount.compareTo(due) < 0, Refusal.NOT_LOWER);
        };
        boolean answers = next.kind() == EntryKind.FINE_REDUCED && appealed != null;
        return tooMuch.or(() -> since(next, answers ? appealed : since));
    }

    private boolean fits(Money amount) {
        return amount.currency().equals(due.currency()) && !amount.zero() && !amount.negative();
    }

    private static Optional<Refusal> since(Step next, @Nullable LocalDate first) {
        return unless(first == null || !next.day().isBefore(first), Refusal.DAY_BEFORE);
    }

    private static Optional<Refusal> unless(boolean allowed, Refusal refusal) {
        return allowed ? Optional.empty() : Optional.of(refusal);
    }

    @Override
    public FineStanding after(Step next) {
        Money zero = Money.zero(due.currency());
        Money amount = next.money().orElse(zero);
        return switch (next.kind()) {
            case FINE_PROPOSED -> new FineStanding(Fine.State.PROPOSED, amount, amount, zero, next.day(), null, false, false);
            case FINE_IMPOSED -> new FineStanding(Fine.State.IMPOSED, amount, amount, zero, next.day(), null, false, false);
            case FINE_APPEALED ->
                    new FineStanding(stage, imposed, due, paid, since, next.day(), next.is(Proceeding.Stops.YES), forwarded);
            case FINE_CONFIRMED -> decided(Fine.State.CONFIRMED, due);
            case FINE_REDUCED -> decided(Fine.State.REDUCED, amount);
            case FINE_CANCELLED -> decided(Fine.State.CANCELLED, zero);
            case FINE_PAID -> having(paid.plus(amount), forwarded);
            case FINE_REFUNDED -> having(paid.minus(amount), forwarded);
            default -> having(paid, true);
        };
    }

    private FineStanding decided(Fine.State how, Money nowDue) {
        return new FineStanding(how, imposed, nowDue, paid, since, null, false, forwarded);
    }

    private FineStanding having(Money nowPaid, boolean withBailiff) {
        return new FineStanding(stage, imposed, due, nowPaid, since, appealed, stopped, withBailiff);
    }
}
