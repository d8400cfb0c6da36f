package org.tayanych.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.tayanych.vocabulary.Language;

/** Days and moments as people here write them; the clock is Kyrgyzstan's, wherever the server stands. */
final class Dates {

    /** One that no line is broken at: "22-ноябрь" stays together. */
    private static final char HYPHEN = '\u2011';
    private static final ZoneId HERE = ZoneId.of("Asia/Bishkek");

    private Dates() {
    }

    static String date(Language language, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day)
                .replace('-', HYPHEN);
    }

    static String month(Language language, YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    static String moment(Language language, Instant moment) {
        var there = moment.atZone(HERE);
        return date(language, there.toLocalDate()) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(there);
    }
}
