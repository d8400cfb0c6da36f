package org.tayanych.calculations.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tayanych.access.Open;
import org.tayanych.calculations.Ask;
import org.tayanych.calculations.Calculations;
import org.tayanych.calculations.Calculator;
import org.tayanych.calculations.DatedFact;
import org.tayanych.calculations.Deadlines;
import org.tayanych.calculations.Limits;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Question;
import org.tayanych.site.Bundles;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.api.Answers;
import org.tayanych.site.api.Bodies;
import org.tayanych.site.api.Refusal;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.JsonNode;

/** Other programs count by the law of the day. Nothing is kept. */
@Controller
class CalculationDoor {

    private static final String DEADLINES = "deadlines";

    private final Bodies bodies;
    private final Answers answers;
    private final Bundles bundles;
    private final Calculations calculations;
    private final Deadlines deadlines;

    CalculationDoor(Bodies bodies, Answers answers, Bundles bundles, Calculations calculations, Deadlines deadlines) {
        this.bodies = bodies;
        this.answers = answers;
        this.bundles = bundles;
        this.calculations = calculations;
        this.deadlines = deadlines;
    }

    @Open
    @PostMapping("/api/v1/law/calculations/{name}")
    ResponseEntity<byte[]> count(@PathVariable String name, HttpServletRequest request) throws IOException {
        Language language = answers.language(request, null);
        Optional<Calculator> calculator = Calculator.of(name);
        if (calculator.isPresent()) {
            List<Ask> asks = calculator.get().asks();
            return pass(request, asks, language, body -> counted(calculator.get(), body, language));
        }
        return name.equals(DEADLINES)
                ? pass(request, DatedFact.ASKS, language, body -> dated(body, language))
                : answers.refuse(Refusal.NOTHING_HERE, language);
    }

    private ResponseEntity<byte[]> pass(
            HttpServletRequest request, List<Ask> asks, Language language, Function<JsonSheet, ResponseEntity<byte[]>> then)
            throws IOException {
        return bodies.read(request, JsonNode.class).either(body -> {
            if (!body.isObject()) {
                return answers.refuse(Refusal.NOT_JSON, language);
            }
            Problems problems = Problems.none();
            JsonSheet.check(body, asks, problems);
            return problems.isEmpty() ? then.apply(new JsonSheet(body)) : answers.refuse(wrong(problems), language);
        }, why -> answers.refuse(why, language));
    }

    private ResponseEntity<byte[]> counted(Calculator calculator, JsonSheet sheet, Language language) {
        return switch (calculations.read(calculator, sheet)) {
            case Checked.Wrong<Question>(Problems problems) -> answers.refuse(wrong(problems), language);
            case Checked.Ok<Question>(Question question) -> switch (calculations.answer(question)) {
                case Outcome.Counted(var calculation) ->
                    answers.json(HttpStatus.OK, Written.of(calculation, bundles.in(language)));
                case Outcome.NoRule none -> answers.refuse(noRule(none.field()), language);
                case Outcome.RateUnknown unknown -> answers.refuse(rateUnknown(unknown), language);
                case Outcome.Wrong(Problems problems) -> answers.refuse(wrong(problems), language);
            };
        };
    }

    private ResponseEntity<byte[]> dated(JsonSheet sheet, Language language) {
        return switch (deadlines.read(sheet)) {
            case Checked.Wrong<DatedFact>(Problems problems) -> answers.refuse(wrong(problems), language);
            case Checked.Ok<DatedFact>(DatedFact fact) -> switch (deadlines.of(fact)) {
                case Limits.Found found -> answers.json(HttpStatus.OK, Written.of(found, bundles.in(language)));
                case Limits.NoRule none -> answers.refuse(noRule(none.field()), language);
                case Limits.Wrong(Problems problems) -> answers.refuse(wrong(problems), language);
            };
        };
    }

    private static Refusal wrong(Problems problems) {
        return Refusal.fields(problems).coded("WRONG_FIELDS");
    }

    private static Refusal noRule(String field) {
        return Refusal.because(HttpStatus.UNPROCESSABLE_CONTENT, "NoRuleForDate", "calculations.no-rule")
                .coded("NO_RULE_FOR_DATE")
                .with(Problems.none().add(field, "calculations.no-rule"));
    }

    private static Refusal rateUnknown(Outcome.RateUnknown unknown) {
        return Refusal.because(
                        HttpStatus.UNPROCESSABLE_CONTENT, "RateUnknown", "calculations.rate-unknown", unknown.knownThrough())
                .coded("RATE_UNKNOWN")
                .with(Problems.none().add(unknown.field(), "calculations.rate-unknown", unknown.knownThrough()));
    }
}
