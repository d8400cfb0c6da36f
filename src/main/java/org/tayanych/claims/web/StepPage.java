package org.tayanych.claims.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.claims.OpenClaim;
import org.tayanych.claims.Way;
import org.tayanych.inspections.Inspection;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** One thing to write down about a claim. @param visits to the same workplace */
public record StepPage(
        Shell shell, OpenClaim opened, Step step, StepForm form, List<Inspection> visits, Problems problems) implements Page {

    private static final List<String> CURRENCIES = List.of("KGS", "USD", "RUB", "KZT");

    public String title() {
        return say("claims.step." + step);
    }

    public String path() {
        return opened.claim().path();
    }

    public List<Option> sums() {
        return Stream.of(org.tayanych.remedies.Step.values())
                .filter(sum -> sum != org.tayanych.remedies.Step.PAID)
                .map(sum -> Option.of(sum.name(), say("claims.sum." + sum), form.sum().filter(sum::equals).isPresent())
                        .hinted(say("claims.hint." + sum)))
                .toList();
    }

    public List<Option> ways() {
        return Stream.of(Way.values())
                .map(way -> Option.of(way.name(), say("claims.way." + way), form.way().filter(way::equals).isPresent()))
                .toList();
    }

    public List<Option> currencies() {
        return CURRENCIES.stream().map(code -> Option.of(code, shell.words().currency(code), code.equals(form.currency()))).toList();
    }

    public List<Option> aboveOption() {
        return List.of(Option.of("yes", say("claims.above.yes"), form.above()));
    }

    public List<Option> visitOptions() {
        return visits.stream()
                .map(visit -> Option.of(visit.id().value().toString(), say("claims.visit", visitDay(visit)),
                        form.visit().filter(visit.id().value()::equals).isPresent()))
                .toList();
    }

    private Object visitDay(Inspection visit) {
        return Stream.of(visit.days().visited(), visit.days().planned()).flatMap(Optional::stream).findFirst()
                .<Object>map(day -> shell.words().date(day)).orElse(say("claims.visit.no_day"));
    }
}
