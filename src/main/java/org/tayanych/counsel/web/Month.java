package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.law.WorkDays;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/**
 * A month without pay, as the worker told it in the complaint.
 *
 * @param owed only when the worker named a sum for this month alone
 */
public record Month(YearMonth month, Optional<Money> owed) {

    /** Months that are offered from one complaint. */
    static final int MOST = 60;

    /** Every month that the periods touch and that has begun, each once, by time. */
    static List<Month> of(List<UnpaidPeriod> periods, LocalDate today) {
        List<Month> months = new ArrayList<>();
        for (UnpaidPeriod unpaid : periods) {
            Period when = unpaid.when();
            if (when == null) {
                continue;
            }
            YearMonth last = YearMonth.from(when.until() == null || when.until().isAfter(today) ? today : when.until());
            YearMonth first = YearMonth.from(when.from());
            Optional<Money> owed = first.equals(last) ? Optional.ofNullable(unpaid.owed()) : Optional.empty();
            for (YearMonth month = first; !month.isAfter(last) && months.size() < MOST; month = month.plusMonths(1)) {
                YearMonth each = month;
                if (months.stream().noneMatch(known -> known.month().equals(each))) {
                    months.add(new Month(each, owed));
                }
            }
        }
        return months;
    }

    /**
     * The day on which it had to be paid at the latest: the pay day of this month or the next, and when nobody works that
     * day, the last before it on which people do.
     *
     * @param day of the month, 1 to 31; in a shorter month its last
     */
    LocalDate payDay(int day, boolean nextMonth, WorkDays days) {
        YearMonth in = nextMonth ? month.plusMonths(1) : month;
        return days.sameOrBefore(in.atDay(Math.min(day, in.lengthOfMonth())));
    }
}
