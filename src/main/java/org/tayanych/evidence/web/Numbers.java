package org.tayanych.evidence.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.tayanych.vocabulary.Language;

/** Numbers as people here write them. */
final class Numbers {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Map<Language, LocalizedNumberFormatter> PLAIN = new EnumMap<>(Language.class);
    private static final Map<Language, LocalizedNumberFormatter> SHORT = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            LocalizedNumberFormatter plain = NumberFormatter.withLocale(ULocale.forLanguageTag(language.code()));
            PLAIN.put(language, plain);
            SHORT.put(language, plain.notation(Notation.compactShort()).precision(Precision.maxSignificantDigits(3)));
        }
    }

    private Numbers() {
    }

    static String plain(Language language, BigDecimal number) {
        return Objects.requireNonNull(PLAIN.get(language)).format(number).toString();
    }

    /** From a million on, in millions to three digits: for charts, where there is little room. */
    static String brief(Language language, BigDecimal number) {
        return number.compareTo(MILLION) < 0 ? plain(language, number)
                : Objects.requireNonNull(SHORT.get(language)).format(number).toString();
    }

    /** With its sign and one decimal: "+7 688,9 %". */
    static String percent(Language language, BigDecimal number) {
        String digits = Objects.requireNonNull(PLAIN.get(language)).precision(Precision.fixedFraction(1)).format(number.abs()).toString();
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "\u2212" : "";
        return sign + digits + "\u00a0%";
    }
}
