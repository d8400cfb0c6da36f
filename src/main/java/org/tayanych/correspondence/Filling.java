package org.tayanych.correspondence;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.letters.Answers;
import org.tayanych.letters.Letters;
import org.tayanych.letters.Slot;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Topic;

/** What a case knows, set into a letter's form. The name stands there only when the worker lets it be used. */
final class Filling {

    private static final Map<String, List<Topic>> CLAIMS = Map.of(
            "WAGES", List.of(Topic.B01, Topic.B02, Topic.B05, Topic.B06),
            "SETTLEMENT", List.of(Topic.B09, Topic.B11),
            "LEAVE_MONEY", List.of(Topic.B10),
            "LEAVE", List.of(Topic.C03));

    private static final Map<String, List<Topic>> BREACHES = Map.of(
            "CONTRACT", List.of(Topic.A01, Topic.A02),
            "WAGES", List.of(Topic.B01, Topic.B02),
            "OVERTIME", List.of(Topic.B05),
            "LEAVE", List.of(Topic.C03, Topic.C04),
            "SETTLEMENT", List.of(Topic.B09, Topic.B10, Topic.B11),
            "DEDUCTIONS", List.of(Topic.B03),
            "DISMISSAL", List.of(Topic.H01),
            "SAFETY", List.of(Topic.D01, Topic.D02, Topic.D03));

    private Filling() {
    }

    /** @param words of the letter's language */
    static void fill(Answers answers, Account account, Collection<Topic> topics, Words words) {
        answers.say(Slot.EMPLOYER, account.employer().name())
                .say(Slot.EMPLOYER_ADDRESS, account.employer().place())
                .say(Slot.PERIODS, periods(account.unpaid(), words))
                .say(Slot.OWED, owed(account.unpaid()))
                .choose(Slot.CLAIMS, codes(Slot.CLAIMS, CLAIMS, topics))
                .choose(Slot.BREACHES, codes(Slot.BREACHES, BREACHES, topics));
        if (account.identity() == Identity.NAMED) {
            answers.say(Slot.WORKER, account.name());
        }
    }

    private static List<String> codes(Slot slot, Map<String, List<Topic>> by, Collection<Topic> topics) {
        return slot.codes().stream()
                .filter(code -> by.getOrDefault(code, List.of()).stream().anyMatch(topics::contains))
                .toList();
    }

    private static Secret periods(List<UnpaidPeriod> unpaid, Words words) {
        return Secret.of(unpaid.stream().map(each -> period(each, words)).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    private static String period(UnpaidPeriod unpaid, Words words) {
        String when = unpaid.when() == null ? "" : months(unpaid.when(), words);
        String owed = unpaid.owed() == null ? "" : Letters.sum(unpaid.owed(), words);
        return when.isEmpty() || owed.isEmpty() ? when + owed : when + ": " + owed;
    }

    private static String months(Period when, Words words) {
        YearMonth from = YearMonth.from(when.from());
        Optional<YearMonth> until = Optional.ofNullable(when.until()).map(YearMonth::from).filter(month -> !month.equals(from));
        return words.month(from) + until.map(month -> " – " + words.month(month)).orElse(when.open() ? " –" : "");
    }

    /** Only when every period has a sum, and all of them are in som. */
    private static Secret owed(List<UnpaidPeriod> unpaid) {
        List<Money> sums = unpaid.stream().map(UnpaidPeriod::owed).filter(Objects::nonNull).toList();
        boolean whole = !sums.isEmpty() && sums.size() == unpaid.size()
                && sums.stream().allMatch(sum -> sum.currency().getCurrencyCode().equals("KGS"));
        return whole
                ? Secret.of(sums.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString())
                : Secret.NOTHING;
    }
}
