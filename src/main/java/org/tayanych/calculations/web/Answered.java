package org.tayanych.calculations.web;

import java.util.List;
import org.tayanych.calculations.Calculation;
import org.tayanych.calculations.Quantity;
import org.tayanych.calculations.Sentence;
import org.tayanych.calculations.Step;
import org.tayanych.law.Version;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;

/**
 * A calculation as the page shows it; every text is in the reader's language.
 *
 * @param confirmed whether its law may be told to a worker; if not, nothing else of it is shown
 * @param laws the acts and articles that it rests on
 */
public record Answered(
        boolean confirmed, String result, List<Line> lines, List<Way> ways, List<String> laws, String pack) {

    /** One step. @param under its days and its article @param amount empty when it makes none */
    public record Line(String text, String under, String amount) {}

    /** One reading. */
    public record Way(String result, String why) {}

    static Answered of(Calculation calculation, Words words) {
        return new Answered(
                calculation.confirmed(),
                said(calculation.result(), words),
                calculation.steps().stream().map(step -> line(step, calculation, words)).toList(),
                calculation.readings().stream()
                        .map(reading -> new Way(said(reading.result(), words), Sentence.of(words, reading))).toList(),
                calculation.rules().stream().map(rule -> law(rule, words)).distinct().toList(),
                calculation.pack());
    }

    /** The act, the article and the edition that was read. */
    static String law(Version rule, Words words) {
        String act = rule.act().title().in(words.language());
        String edition = rule.act().edition().isEmpty() ? "" : " (" + rule.act().edition() + ")";
        return rule.article().length() < 2 ? act + edition : act + ", " + words.say("calculations.article", rule.article()) + edition;
    }

    private static String said(Quantity quantity, Words words) {
        return switch (quantity) {
            case Quantity.Sum(Money money) -> words.money(money);
            case Quantity.Days(var number) -> words.say("calculations.result.days", number);
            case Quantity.Months(var number) -> words.say("calculations.result.months", number);
        };
    }

    private static Line line(Step step, Calculation calculation, Words words) {
        String days = step.from() == null || step.to() == null || step.from().equals(step.to())
                ? ""
                : words.say("calculations.between", step.from(), step.to());
        String article = step.article().isEmpty() || step.article().equals("–")
                ? ""
                : step.article().startsWith("SDG") ? step.article() : words.say("calculations.article", step.article());
        String amount = step.amount() == null ? "" : words.money(new Money(step.amount(), calculation.currency()));
        return new Line(Sentence.of(words, step), days.isEmpty() || article.isEmpty() ? days + article : days + "; " + article, amount);
    }
}
