package org.tayanych.accidents.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tayanych.accidents.Conclusion;
import org.tayanych.accidents.Harm;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Person;
import org.tayanych.inspections.Inspection;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** One thing to write down about an accident. @param visits to the same workplace */
public record StepPage(
        Shell shell, OpenAccident opened, Step step, StepForm form, List<Inspection> visits, Problems problems) implements Page {

    private static final List<String> CURRENCIES = List.of("KGS", "USD", "RUB", "KZT");

    public String title() {
        return say("accidents.step." + step);
    }

    public String path() {
        return opened.accident().path();
    }

    /** Everybody who counts, by number and codes: a name is opened where it is needed alone. */
    public List<Option> persons() {
        return IntStream.range(0, opened.persons().size())
                .filter(at -> opened.persons().get(at).counts())
                .mapToObj(at -> Option.of(opened.persons().get(at).id().toString(), label(at),
                        form.person().filter(opened.persons().get(at).id()::equals).isPresent()))
                .toList();
    }

    public List<Option> sexes() {
        return options(Person.Sex.values(), "accidents.sex.", form.sex());
    }

    public List<Option> ages() {
        return options(Person.Age.values(), "accidents.age.", form.age());
    }

    public List<Option> contracts() {
        return options(Person.Contract.values(), "accidents.contract.", form.contract());
    }

    public List<Option> harms() {
        return options(Harm.values(), "accidents.harm.", form.harm());
    }

    public List<Option> conclusions() {
        return options(Conclusion.values(), "accidents.conclusion.", form.conclusion());
    }

    public List<Option> sums() {
        return List.of(
                Option.of("ASSESSED", say("accidents.sum.ASSESSED"), form.paid().filter(paid -> !paid).isPresent())
                        .hinted(say("accidents.sum.ASSESSED.hint")),
                Option.of("PAID", say("accidents.sum.PAID"), form.paid().orElse(false)).hinted(say("accidents.sum.PAID.hint")));
    }

    public List<Option> currencies() {
        return CURRENCIES.stream().map(code -> Option.of(code, shell.words().currency(code), code.equals(form.currency()))).toList();
    }

    public List<Option> aboveOption() {
        return List.of(Option.of("yes", say("accidents.above.yes"), form.above()));
    }

    public List<Option> visitOptions() {
        return visits.stream()
                .map(visit -> Option.of(visit.id().value().toString(), say("accidents.visit", visitDay(visit)),
                        form.visit().filter(visit.id().value()::equals).isPresent()))
                .toList();
    }

    private Object visitDay(Inspection visit) {
        return Stream.of(visit.days().visited(), visit.days().planned()).flatMap(Optional::stream).findFirst()
                .<Object>map(day -> shell.words().date(day)).orElse(say("accidents.visit.no_day"));
    }

    private String label(int at) {
        Person person = opened.persons().get(at);
        return String.join(", ", say("accidents.person.number", at + 1), say("accidents.sex." + person.sex()), say("accidents.age." + person.age()));
    }

    private <E extends Enum<E>> List<Option> options(E[] codes, String keys, Optional<E> chosen) {
        return Stream.of(codes)
                .map(code -> Option.of(code.name(), say(keys + code.name()), chosen.filter(code::equals).isPresent()))
                .toList();
    }
}
