package org.tayanych.drafts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/** One unpaid period as the form asks for it: whole months, each part may be unknown. */
public record UnpaidLine(
        @Nullable YearMonth from, @Nullable YearMonth until, @Nullable Money owed, boolean nothingPaid) {

    public static UnpaidLine of(
            Optional<YearMonth> from, Optional<YearMonth> until, Optional<Money> owed, boolean nothingPaid) {
        return new UnpaidLine(from.or(() -> until).orElse(null), until.orElse(null), owed.orElse(null), nothingPaid);
    }

    /** For the draft's sealed answers. */
    public String written() {
        return (from == null ? "" : from) + "|" + (until == null ? "" : until) + "|" + (owed == null ? "" : owed) + "|"
                + (nothingPaid ? "nothing" : "");
    }

    public static UnpaidLine read(String written) {
        String[] parts = written.split("\\|", -1);
        return new UnpaidLine(
                parts[0].isEmpty() ? null : YearMonth.parse(parts[0]),
                parts[1].isEmpty() ? null : YearMonth.parse(parts[1]),
                parts[2].isEmpty() ? null : Money.of(parts[2].split(" ")[0], parts[2].split(" ")[1]),
                !parts[3].isEmpty());
    }

    /** From the first day of its first month to the last of its last. */
    UnpaidPeriod period() {
        LocalDate end = until == null ? null : until.atEndOfMonth();
        return new UnpaidPeriod(from == null ? null : new Period(from.atDay(1), end), owed, nothingPaid);
    }

    /** A sentence for the list: when, how much. */
    public String say(Words words) {
        String when = from == null
                ? words.say("drafts.pay.when.unknown")
                : until == null || until.equals(from)
                        ? words.month(from)
                        : words.say("drafts.pay.when", words.month(from), words.month(until));
        String much = owed == null
                ? words.say("drafts.pay.sum.unknown")
                : words.say("drafts.pay.sum", owed.amount(), owed.currency().getCurrencyCode());
        return nothingPaid ? when + ", " + much + ", " + words.say("drafts.pay.nothing.short") : when + ", " + much;
    }
}
