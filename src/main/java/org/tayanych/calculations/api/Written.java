package org.tayanych.calculations.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tayanych.calculations.Calculation;
import org.tayanych.calculations.Deadline;
import org.tayanych.calculations.Limits;
import org.tayanych.calculations.Quantity;
import org.tayanych.calculations.Sentence;
import org.tayanych.calculations.Step;
import org.tayanych.site.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers as JSON: decimals as strings, days as ISO 8601, sentences in the language that was asked for. */
final class Written {

    private Written() {
    }

    static ObjectNode of(Calculation calculation, Words words) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("result", plain(calculation.result().number()));
        body.put("unit", unit(calculation.result()));
        body.put("currency", calculation.currency().getCurrencyCode());
        ArrayNode readings = body.putArray("readings");
        calculation.readings().forEach(reading -> readings.addObject()
                .put("result", plain(reading.result().number()))
                .put("why", Sentence.of(words, reading)));
        ArrayNode steps = body.putArray("steps");
        calculation.steps().forEach(step -> write(step, words, steps.addObject()));
        body.put("pack", calculation.pack());
        body.put("confirmed", calculation.confirmed());
        body.put("disclaimer", Sentence.disclaimer(words, calculation.unconfirmed()));
        return body;
    }

    static ObjectNode of(Limits.Found found, Words words) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode deadlines = body.putArray("deadlines");
        for (Deadline deadline : found.deadlines()) {
            deadlines.addObject()
                    .put("what", Sentence.of(words, deadline))
                    .put("last", deadline.last().toString())
                    .put("safe", deadline.safe().toString())
                    .put("article", deadline.article())
                    .put("from", deadline.from().toString())
                    .put("confirmed", deadline.confirmed());
        }
        body.put("pack", found.pack());
        body.put("confirmed", found.confirmed());
        body.put("disclaimer", Sentence.disclaimer(words, found.unconfirmed()));
        return body;
    }

    private static void write(Step step, Words words, ObjectNode line) {
        line.put("text", Sentence.of(words, step));
        line.put("article", step.article());
        line.put("from", day(step.from()));
        line.put("to", day(step.to()));
        line.put("days", step.days());
        line.put("base", decimal(step.base()));
        line.put("rate", decimal(step.rate()));
        line.put("amount", decimal(step.amount()));
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Sum _ -> "MONEY";
            case Quantity.Days _ -> "DAYS";
            case Quantity.Months _ -> "MONTHS";
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
