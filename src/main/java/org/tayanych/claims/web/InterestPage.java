package org.tayanych.claims.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.calculations.Calculation;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Quantity;
import org.tayanych.calculations.Sentence;
import org.tayanych.claims.Interest;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Money;

/** What the law of the day adds to late wages, pay day by pay day, every step with its article. */
public record InterestPage(Shell shell, String back, List<Interest.Late> late) implements Page {

    public Optional<Calculation> counted(Interest.Late day) {
        return day.outcome() instanceof Outcome.Counted(Calculation calculation) ? Optional.of(calculation) : Optional.empty();
    }

    public String money(Money money) {
        return shell.words().money(money);
    }

    public String result(Calculation calculation) {
        return calculation.result() instanceof Quantity.Sum(Money sum) ? money(sum) : "–";
    }

    /** All pay days together; empty when one of them could not be counted. */
    public Optional<Money> together() {
        List<Money> sums = late.stream().flatMap(day -> counted(day).stream())
                .flatMap(found -> found.result() instanceof Quantity.Sum(Money sum) ? Stream.of(sum) : Stream.empty()).toList();
        return sums.size() == late.size() ? sums.stream().reduce(Money::plus) : Optional.empty();
    }

    public List<String> steps(Calculation calculation) {
        return calculation.steps().stream().map(step -> Stream.of(
                        Sentence.of(shell.words(), step),
                        step.article().length() < 2 ? "" : say("calculations.article", step.article()))
                .filter(part -> !part.isEmpty()).reduce((one, other) -> one + "; " + other).orElse("")).toList();
    }

    public String law(Calculation calculation) {
        return say("calculations.pack", calculation.pack()) + ". " + Sentence.disclaimer(shell.words(), calculation.unconfirmed());
    }
}
