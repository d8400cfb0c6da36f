package org.tayanych.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount in one currency, always with as many decimals as the currency has (som 2, won 0). Never a floating number.
 * Below a thousand billion in size.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
    private static final Pattern TYPED = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,3})?");

    private static final class Known {
        static final Set<Currency> CURRENCIES = Currency.getAvailableCurrencies();
    }

    /** @throws IllegalArgumentException when there are more decimals than the currency has, or the amount is too large */
    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException("not a currency to pay in");
        }
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("more decimals than the currency has");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount too large");
        }
        amount = amount.setScale(decimals);
    }

    /** @throws IllegalArgumentException when it is no amount or no ISO 4217 currency; for amounts in code and data */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money som(String amount) {
        return of(amount, "KGS");
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** What a person typed: digits, also wide ones, spaces between thousands, a comma or a point. Empty when it is no such amount. */
    public static Optional<Money> typed(String amount, String currency) {
        String plain = Normalizer.normalize(amount, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u202f]", "");
        Optional<Currency> known = currency(currency);
        if (known.isEmpty() || !TYPED.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.'));
        return number.stripTrailingZeros().scale() > known.get().getDefaultFractionDigits()
                ? Optional.empty()
                : Optional.of(new Money(number, known.get()));
    }

    /** The ISO 4217 currency of this code, if it is one that is paid in. */
    public static Optional<Currency> currency(String code) {
        return Known.CURRENCIES.stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** Rounded half up to the currency's decimals, once, at the end. */
    public Money times(BigDecimal factor) {
        return new Money(
                amount.multiply(factor).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    public boolean negative() {
        return amount.signum() < 0;
    }

    public boolean zero() {
        return amount.signum() == 0;
    }

    /** @throws IllegalArgumentException for another currency: sums of two currencies are never mixed */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies do not add up");
        }
        return other;
    }

    /** For machines: {@code 1500.00 KGS}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
