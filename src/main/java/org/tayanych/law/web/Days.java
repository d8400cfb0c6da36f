package org.tayanych.law.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tayanych.site.Page;

/** A day, a month or a year, as far as it is known. */
final class Days {

    private Days() {
    }

    static String say(Page page, String on) {
        try {
            return switch (on.length()) {
                case 10 -> page.shell().words().date(LocalDate.parse(on));
                case 7 -> page.shell().words().month(YearMonth.parse(on));
                default -> on;
            };
        } catch (DateTimeException asWritten) {
            return on;
        }
    }
}
