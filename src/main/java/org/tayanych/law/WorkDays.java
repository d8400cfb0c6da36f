package org.tayanych.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Which days are worked and which are not.
 *
 * @param weekend days of rest of the week
 * @param everyYear non-working holidays on the same day of each year
 * @param single non-working days of one year, such as those of the lunar calendar and elections
 * @param singleKnownThrough the last day up to which such single days are known
 */
public record WorkDays(
        Set<DayOfWeek> weekend, Set<MonthDay> everyYear, Set<LocalDate> single, LocalDate singleKnownThrough) {

    public boolean worked(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek())
                && !everyYear.contains(MonthDay.from(day))
                && !single.contains(day);
    }

    /** The day itself when it is worked, otherwise the next that is. */
    public LocalDate sameOrNext(LocalDate day) {
        LocalDate found = day;
        while (!worked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day itself when it is worked, otherwise the last before it that is. */
    public LocalDate sameOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!worked(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
