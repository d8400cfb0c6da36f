package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tayanych.site.Problems;

/** Part payments as people fill them in. */
final class Payments {

    private Payments() {
    }

    static List<LateWages.Payment> read(Filled filled) {
        return filled.rows("payments", row -> new LateWages.Payment(row.day("on"), row.sum("amount")));
    }

    static List<Delay.Paid> paid(List<LateWages.Payment> payments) {
        return payments.stream().map(payment -> new Delay.Paid(payment.on(), payment.amount())).toList();
    }

    static void check(
            BigDecimal amount, List<LateWages.Payment> payments, LocalDate due, LocalDate until, Problems problems) {
        if (until.isBefore(due)) {
            problems.addDate("until", "calculations.wrong.until-before-due");
        }
        for (int at = 0; at < payments.size(); at++) {
            if (payments.get(at).on().isAfter(until)) {
                problems.addDate("payments[" + at + "].on", "calculations.wrong.paid-after");
            } else if (payments.get(at).on().isBefore(due)) {
                problems.addDate("payments[" + at + "].on", "calculations.wrong.paid-before");
            }
        }
        if (Delay.total(paid(payments)).compareTo(amount) > 0) {
            problems.add("payments", "calculations.wrong.paid-more");
        }
    }
}
