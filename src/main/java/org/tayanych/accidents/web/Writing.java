package org.tayanych.accidents.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.accidents.Compensations;
import org.tayanych.accidents.Corrections;
import org.tayanych.accidents.Investigations;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Person;
import org.tayanych.accidents.Persons;
import org.tayanych.accidents.Written;
import org.tayanych.inspections.InspectionId;
import org.tayanych.site.Problems;

/** Takes a checked form to the desk it is meant for. */
@Component
class Writing {

    private final Persons persons;
    private final Investigations investigations;
    private final Compensations compensations;
    private final Corrections corrections;

    Writing(Persons persons, Investigations investigations, Compensations compensations, Corrections corrections) {
        this.persons = persons;
        this.investigations = investigations;
        this.compensations = compensations;
        this.corrections = corrections;
    }

    /** Nothing when it was written down, else why it was not. */
    Problems write(Step step, StepForm form, OpenAccident opened) {
        Written written = switch (step) {
            case PERSON -> persons.add(opened, new Person.New(form.name(), form.sex().orElse(Person.Sex.NOT_SAID),
                    form.age().orElse(Person.Age.NOT_SAID), form.contract().orElseThrow(), form.harm().orElseThrow()));
            case HARM -> persons.turned(opened, form.person().orElseThrow(), form.harm().orElseThrow(),
                    form.on().read().orElseThrow(), form.words());
            case BEGIN -> investigations.begin(opened, form.on().read().orElseThrow(), form.words());
            case END -> investigations.end(
                    opened, form.on().read().orElseThrow(), form.conclusion().orElseThrow(), form.words());
            case SUM -> sum(form, opened, form.person().orElseThrow());
            case VISIT -> investigations.link(opened, new InspectionId(form.visit().orElseThrow()));
            case DAYS -> corrections.days(
                    opened, form.on().read().orElseThrow(), form.reported().read().orElseThrow(), form.words());
            case OUT -> corrections.takeOut(opened, form.words());
        };
        return explain(step, written);
    }

    private Written sum(StepForm form, OpenAccident opened, UUID person) {
        return form.paid().orElseThrow()
                ? compensations.pay(opened, person, form.money().orElseThrow(), form.on().read().orElseThrow(),
                        form.above(), form.words())
                : compensations.assess(opened, person, form.money().orElseThrow(), form.on().read().orElseThrow(), form.words());
    }

    private static Problems explain(Step step, Written written) {
        String key = "accidents.refused." + written;
        return switch (written) {
            case DONE -> Problems.NONE;
            case DAY_OUT_OF_RANGE -> Problems.none().addDate("on", key);
            case NO_AMOUNT -> Problems.none().add("amount", key);
            case MORE_THAN_ASSESSED -> Problems.none().add("above", key);
            case SAME, NO_REASON, OUT_OF_TURN, STILL_NEEDED, NOT_HERE -> Problems.none().add(switch (step) {
                case PERSON -> "name";
                case VISIT -> "visit";
                case HARM -> "harm";
                case SUM, BEGIN, END, DAYS, OUT -> "words";
            }, key);
        };
    }
}
