package org.tayanych.counsel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.calculations.Calculation;
import org.tayanych.calculations.Calculator;
import org.tayanych.calculations.Quantity;
import org.tayanych.calculations.Sentence;
import org.tayanych.calculations.Step;
import org.tayanych.law.Version;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;

/**
 * A calculation as members read it: with law that nobody has confirmed, marked as such.
 *
 * @param lines the steps, each with its article and days
 * @param ways both readings, where the law has two; otherwise empty
 * @param law acts, articles and editions that it rests on, and the pack
 * @param caution that it is an estimate, and what is not confirmed
 * @param owed the sum, when it is money that the worker can seek
 */
public record Counted(
        String title, String result, List<String> lines, List<String> ways, String law, String caution, boolean confirmed,
        Optional<Money> owed) {

    static Counted of(Calculation calculation, Words words) {
        Calculator calculator = calculation.calculator();
        return new Counted(
                words.say(calculator.key()),
                said(calculation.result(), words),
                calculation.steps().stream().map(step -> line(step, calculation, words)).toList(),
                calculation.readings().stream()
                        .map(way -> said(way.result(), words) + " – " + Sentence.of(words, way)).toList(),
                law(calculation, words),
                Sentence.disclaimer(words, calculation.unconfirmed()),
                calculation.confirmed(),
                calculation.result() instanceof Quantity.Sum(Money money) && remedy(calculator).isPresent() && !money.zero()
                        ? Optional.of(money)
                        : Optional.empty());
    }

    /** Everything as words, for the member to go on with. */
    String advice() {
        List<String> all = new ArrayList<>();
        all.add(title + ": " + result);
        lines.forEach(line -> all.add("– " + line));
        ways.forEach(way -> all.add("· " + way));
        all.add(law);
        all.add(caution);
        return String.join("\n", all);
    }

    /** What the sum of a calculator is to the worker; empty for what is no claim. */
    static Optional<RemedyKind> remedy(Calculator calculator) {
        return switch (calculator) {
            case LATE_WAGES, LATE_INJURY -> Optional.of(RemedyKind.R02);
            case UNPAID_WAGES, OVERTIME, NIGHT_WORK, REST_DAY_WORK, FINAL_SETTLEMENT, SEVERANCE, FORCED_ABSENCE, WORKBOOK_DELAY ->
                Optional.of(RemedyKind.R01);
            case UNUSED_LEAVE, SICK_PAY -> Optional.of(RemedyKind.R07);
            case INJURY_COMPENSATION, INJURY_LUMP -> Optional.of(RemedyKind.R03);
            default -> Optional.empty();
        };
    }

    private static String line(Step step, Calculation calculation, Words words) {
        String days = step.from() == null || step.to() == null || step.from().equals(step.to())
                ? ""
                : words.say("calculations.between", step.from(), step.to());
        String amount = step.amount() == null ? "" : words.money(new Money(step.amount(), calculation.currency()));
        return Stream.of(Sentence.of(words, step), days, article(step.article(), words), amount)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String article(String article, Words words) {
        return article.length() < 2 ? "" : words.say("calculations.article", article);
    }

    private static String law(Calculation calculation, Words words) {
        Stream<String> acts = calculation.rules().stream().map(rule -> act(rule, words)).distinct();
        return Stream.concat(acts, Stream.of(words.say("calculations.pack", calculation.pack())))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    /** The act, the article, and the edition that was read. */
    private static String act(Version rule, Words words) {
        String edition = rule.act().edition().isEmpty() ? "" : " (" + rule.act().edition() + ")";
        String article = article(rule.article(), words);
        return rule.act().title().in(words.language()) + (article.isEmpty() ? "" : ", " + article) + edition;
    }

    private static String said(Quantity quantity, Words words) {
        return switch (quantity) {
            case Quantity.Sum(Money money) -> words.money(money);
            case Quantity.Days(var number) -> words.say("calculations.result.days", number);
            case Quantity.Months(var number) -> words.say("calculations.result.months", number);
        };
    }
}
