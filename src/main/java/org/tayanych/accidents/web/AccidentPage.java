package org.tayanych.accidents.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.accidents.Accident;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Compensation;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Person;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Happening;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/** One accident: what is known, who was hurt, what was paid, and everything that was ever said about it. */
public record AccidentPage(
        Shell shell,
        OpenAccident opened,
        Optional<Workplace> workplace,
        Accidents accidents,
        Map<MemberId, String> names,
        Problems problems)
        implements Page {

    public Accident accident() {
        return opened.accident();
    }

    public String title() {
        return say("accidents.title", accident().happened());
    }

    public String where() {
        return workplace.map(Workplace::name).orElse("–");
    }

    public boolean overdue() {
        return accidents.overdue(accident());
    }

    public boolean late() {
        return accidents.late(accident());
    }

    public String investigation() {
        return accident().daysOfInvestigation(accidents.today())
                .map(days -> say(accident().ended().isPresent() ? "accidents.investigated" : "accidents.investigating", days))
                .orElse(say("accidents.not_investigated"));
    }

    public List<Step> steps() {
        return Stream.of(Step.values()).filter(this::open).toList();
    }

    /** Number, name, sex, age and contract of a person in one line. */
    public String person(int at) {
        Person person = opened.persons().get(at);
        return Stream.of(say("accidents.person.number", at + 1), person.name().reveal(), say("accidents.sex." + person.sex()),
                        say("accidents.age." + person.age()), say("accidents.contract." + person.contract()))
                .filter(part -> !part.isEmpty()).reduce((before, part) -> before + ", " + part).orElseThrow();
    }

    public String money(Money money) {
        return shell.words().money(money);
    }

    public boolean above(Compensation compensation) {
        return compensation.above();
    }

    public List<Happening> history() {
        return opened.entries().stream().map(entry -> new Happening(
                entry.id().toString(), entry.day(), new Sentences(this, opened).of(entry), entry.words(),
                names.getOrDefault(entry.by(), "–"), entry.at(), entry.struck(),
                entry.strikable() && !accident().struck())).toList();
    }

    private boolean open(Step step) {
        return !accident().struck() && switch (step) {
            case BEGIN -> accident().opened().isEmpty();
            case END -> accident().opened().isPresent() && accident().ended().isEmpty();
            case HARM, SUM -> accident().hurt() > 0;
            case PERSON, VISIT, DAYS, OUT -> true;
        };
    }
}
