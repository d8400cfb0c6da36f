package org.tayanych.calculations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.RateSeries;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/** The desk of the calculators: reads what was filled in, and answers by the law of the day. Keeps nothing. */
@Component
public class Calculations {

    private static final ZoneId HERE = ZoneId.of("Asia/Bishkek");

    private final Packs packs;
    private final Clock clock;

    Calculations(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** A typed question, as a case or another room has it. */
    public Outcome answer(Question question) {
        return packs.of(question.country())
                .map(pack -> answer(question, pack))
                .orElseGet(() -> new Outcome.Wrong(Problems.none().add("country", "calculations.wrong.country")));
    }

    /** The same by a pack that is not in use, or not any more. */
    public static Outcome answer(Question question, Pack pack) {
        Problems problems = Problems.none();
        question.check(problems);
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        Optional<Outcome> unmet = question.needs(pack).stream().flatMap(need -> unmet(need, pack).stream()).findFirst();
        if (unmet.isPresent()) {
            return unmet.get();
        }
        Counting counting = new Counting(question.calculator(), pack);
        question.count(counting);
        return counting.finish();
    }

    /** What was filled in, as a question, or every field that is wrong. Days that were left open are today. */
    public Checked<Question> read(Calculator calculator, Sheet sheet) {
        Problems problems = Problems.none();
        Optional<Pack> pack = pack(sheet, problems);
        if (pack.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        Question question = calculator.read(Filled.of(sheet, pack.get(), today(), problems));
        return problems.isEmpty() ? new Checked.Ok<>(question) : new Checked.Wrong<>(problems);
    }

    /** Today, where the people are. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    /** The pack whose country the sheet names, held against the currency that it names. */
    Optional<Pack> pack(Sheet sheet, Problems problems) {
        Optional<Pack> pack = sheet.text("country").flatMap(Country::of).flatMap(packs::of);
        if (pack.isEmpty()) {
            problems.add("country", "calculations.wrong.country");
        }
        pack.filter(found -> sheet.text("currency").filter(code -> !code.equals(found.currency().getCurrencyCode())).isPresent())
                .ifPresent(found -> problems.add(
                        "currency", "calculations.wrong.currency", found.currency().getCurrencyCode()));
        return pack;
    }

    private static Optional<Outcome> unmet(Question.Need need, Pack pack) {
        String here = pack.country().code() + "-";
        return switch (need) {
            case Question.Need.Rule(String code, LocalDate on, String field) -> pack.on(here + code, on).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Outcome.NoRule(pack.country(), here + code, on, field));
            case Question.Need.Rate(String series, LocalDate on, String field) -> unmet(here + series, on, field, pack);
        };
    }

    private static Optional<Outcome> unmet(String code, LocalDate on, String field, Pack pack) {
        Optional<RateSeries> series = pack.series(code);
        if (series.isEmpty()) {
            return Optional.of(new Outcome.NoRule(pack.country(), code, on, field));
        }
        RateSeries known = series.get();
        return known.on(on).isPresent()
                ? Optional.empty()
                : Optional.of(new Outcome.RateUnknown(code, known.title(), on, known.validThrough(), field));
    }
}
