package org.tayanych.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.calculations.Calculations;
import org.tayanych.calculations.LateWages;
import org.tayanych.calculations.Outcome;
import org.tayanych.vocabulary.Money;

/**
 * What the law of the day adds to late wages, counted by room {@code calculations} from the claim's own lines, up to today. Each
 * payment goes to the pay day that has waited longest; what was paid before a pay day is not late. A help, never a decision.
 */
@Component
public class Interest {

    /** What one pay day has come to. @param due the pay day @param amount what was due on it */
    public record Late(LocalDate due, Money amount, Outcome outcome) {}

    private record Part(LocalDate on, BigDecimal amount) {}

    private final Calculations calculations;

    Interest(Calculations calculations) {
        this.calculations = calculations;
    }

    /** The oldest pay day first; empty when nothing is written down as owed in this currency. */
    public List<Late> of(OpenClaim opened, Currency currency) {
        Deque<Part> payments = new ArrayDeque<>(parts(opened, Entry.Kind.PAID, currency));
        List<Late> late = new ArrayList<>();
        for (Part owed : parts(opened, Entry.Kind.OWED, currency)) {
            List<LateWages.Payment> paid = take(payments, owed);
            late.add(new Late(owed.on(), new Money(owed.amount(), currency), calculations.answer(new LateWages(
                    opened.claim().country(), owed.amount(), owed.on(), paid, calculations.today()))));
        }
        return late;
    }

    private static List<LateWages.Payment> take(Deque<Part> payments, Part owed) {
        List<LateWages.Payment> taken = new ArrayList<>();
        BigDecimal left = owed.amount();
        while (left.signum() > 0 && !payments.isEmpty()) {
            Part first = payments.pop();
            BigDecimal part = first.amount().min(left);
            taken.add(new LateWages.Payment(first.on().isBefore(owed.on()) ? owed.on() : first.on(), part));
            left = left.subtract(part);
            if (first.amount().compareTo(part) > 0) {
                payments.push(new Part(first.on(), first.amount().subtract(part)));
            }
        }
        return taken;
    }

    private static List<Part> parts(OpenClaim opened, Entry.Kind kind, Currency currency) {
        return opened.entries().stream()
                .filter(entry -> entry.counts(kind) && entry.money().filter(sum -> sum.currency().equals(currency)).isPresent())
                .map(entry -> new Part(entry.day(), entry.money().orElseThrow().amount()))
                .sorted(Comparator.comparing(Part::on))
                .toList();
    }
}
