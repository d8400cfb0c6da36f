package org.tayanych.letters;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/** Days and sums as official letters write them, and the lines to write them on by hand. */
final class Written {

    /** "21-ноябры": the month of a year, possessed. */
    private static final List<String> KYRGYZ = List.of("январы", "февралы", "марты", "апрели", "майы", "июну", "июлу", "августу",
            "сентябры", "октябры", "ноябры", "декабры");
    private static final List<String> RUSSIAN = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
            "сентября", "октября", "ноября", "декабря");

    private Written() {
    }

    static String day(LocalDate day, Language language) {
        int month = day.getMonthValue() - 1;
        return language == Language.KY
                ? "%d-жылдын %d-%s".formatted(day.getYear(), day.getDayOfMonth(), KYRGYZ.get(month))
                : "%d %s %d года".formatted(day.getDayOfMonth(), RUSSIAN.get(month), day.getYear());
    }

    static String blankDay(Language language) {
        return language == Language.KY ? "20___-жылдын «___» ______________" : "«___» ______________ 20___ года";
    }

    /** "30 000 сом", "12 500,50 сом": the same in both languages. */
    static String sum(Money money) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator('\u00a0');
        signs.setDecimalSeparator(',');
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", signs).format(money.amount()) + "\u00a0сом";
    }

    static String line(int letters) {
        return "_".repeat(letters);
    }
}
