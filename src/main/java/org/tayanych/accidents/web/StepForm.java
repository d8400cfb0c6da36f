package org.tayanych.accidents.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.accidents.Accident;
import org.tayanych.accidents.Conclusion;
import org.tayanych.accidents.Harm;
import org.tayanych.accidents.Person;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/**
 * What was filled in about an accident; a step uses what it needs.
 *
 * @param person whom it is about, one who was written down before
 * @param paid whether a sum was paid, or assessed; empty when nothing was chosen
 * @param above whether more than was assessed is right
 * @param words a reason, a commission, a result
 */
public record StepForm(
        Secret name,
        Optional<UUID> person,
        Optional<Person.Sex> sex,
        Optional<Person.Age> age,
        Optional<Person.Contract> contract,
        Optional<Harm> harm,
        Optional<Conclusion> conclusion,
        Optional<Boolean> paid,
        Secret amount,
        String currency,
        Optional<UUID> visit,
        TypedDay on,
        TypedDay reported,
        boolean above,
        Secret words) {

    /** Letters of a name. */
    static final int LONGEST_NAME = 200;
    /** Letters of reasons and results. */
    static final int LONGEST = 4000;

    static StepForm of(Typed typed) {
        return new StepForm(
                typed.secret("name"), NewForm.id(typed, "person"),
                typed.oneOf(Person.Sex.class, "sex"), typed.oneOf(Person.Age.class, "age"),
                typed.oneOf(Person.Contract.class, "contract"), typed.oneOf(Harm.class, "harm"),
                typed.oneOf(Conclusion.class, "conclusion"),
                typed.code("sum").map("PAID"::equals),
                typed.secret("amount"), typed.code("currency").orElse("KGS"), NewForm.id(typed, "visit"),
                TypedDay.of(typed, "on"), TypedDay.of(typed, "reported"), typed.ticked("above"), typed.secret("words"));
    }

    /** Boxes begin with today, or with the days that stand when these are corrected. */
    StepForm beginning(Step step, Accident accident, TypedDay today) {
        boolean days = step == Step.DAYS;
        return new StepForm(name, person, sex, age, contract, harm, conclusion, paid, amount, currency, visit,
                days ? TypedDay.of(accident.happened()) : today, days ? TypedDay.of(accident.reported()) : today, above, words);
    }

    Optional<Money> money() {
        return Money.typed(amount.reveal(), currency);
    }

    Problems check(Step step) {
        Problems problems = Problems.none();
        switch (step) {
            case PERSON -> checkPerson(problems);
            case HARM -> {
                need(problems, "person", person);
                need(problems, "harm", harm);
                day(problems);
            }
            case SUM -> checkSum(problems);
            case END -> {
                need(problems, "conclusion", conclusion);
                day(problems);
            }
            case BEGIN -> day(problems);
            case VISIT -> need(problems, "visit", visit);
            case DAYS -> checkDays(problems);
            case OUT -> reason(problems);
        }
        if (words.length() > LONGEST) {
            problems.add("words", "accidents.wrong.long", LONGEST);
        }
        return problems;
    }

    private void checkPerson(Problems problems) {
        if (name.length() > LONGEST_NAME) {
            problems.add("name", "accidents.wrong.long", LONGEST_NAME);
        }
        need(problems, "contract", contract);
        need(problems, "harm", harm);
    }

    private void checkSum(Problems problems) {
        need(problems, "person", person);
        need(problems, "sum", paid);
        if (money().isEmpty()) {
            problems.add("amount", "accidents.wrong.amount");
        }
        day(problems);
    }

    private void checkDays(Problems problems) {
        day(problems);
        if (reported.read().isEmpty()) {
            problems.addDate("reported", "accidents.wrong.day");
        }
        reason(problems);
    }

    private void day(Problems problems) {
        if (on.read().isEmpty()) {
            problems.addDate("on", "accidents.wrong.day");
        }
    }

    private void reason(Problems problems) {
        if (words.isBlank()) {
            problems.add("words", "accidents.wrong.reason");
        }
    }

    private static void need(Problems problems, String field, Optional<?> chosen) {
        if (chosen.isEmpty()) {
            problems.add(field, "accidents.wrong.choose");
        }
    }
}
