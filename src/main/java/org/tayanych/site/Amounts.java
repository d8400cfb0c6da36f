package org.tayanych.site;

import java.text.NumberFormat;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/** How sums of money are written: thousands apart, as many decimals as the currency has. */
final class Amounts {

    private Amounts() {
    }

    static String number(Language language, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }
}
