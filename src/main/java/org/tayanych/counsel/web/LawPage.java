package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.calculations.Calculator;
import org.tayanych.counsel.Fact;
import org.tayanych.counsel.Facts;
import org.tayanych.counsel.TimeLimit;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.law.Pack;
import org.tayanych.law.Version;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.HelpChannel;

/**
 * The law of one case: what happened on which day, what runs from it, and what to read to the worker.
 *
 * @param packs whose law we know, home first
 * @param months without pay that the worker told of and that nobody has taken over
 * @param calculators those that know the law of the case's country
 * @param deed what was filled in to say that somebody acted
 */
public record LawPage(
        Shell shell,
        CaseFrame frame,
        List<Fact> facts,
        List<Pack> packs,
        List<Month> months,
        List<Article> articles,
        List<Calculator> calculators,
        FactForm form,
        DeedForm deed,
        Problems problems) implements Page {

    /** An article beside the case. @param answer its short answer, to be read aloud */
    public record Article(String title, String answer, String href) {}

    /** A line of the list of limits that somebody may have acted on. */
    public record Running(Fact fact, TimeLimit limit) {}

    public List<Fact> standing() {
        return facts.stream().filter(fact -> !fact.dropped()).toList();
    }

    public List<Fact> dropped() {
        return facts.stream().filter(Fact::dropped).toList();
    }

    public boolean open() {
        return !frame.file().isClosed();
    }

    public String title(Fact fact) {
        return say("counsel.fact", say(fact.kind().key()), fact.on());
    }

    public String mediation(Fact fact) {
        return fact.mediation()
                .map(period -> period.until() == null
                        ? say("counsel.mediation_since", period.from())
                        : say("counsel.mediation_was", period.from(), period.until()))
                .orElse("");
    }

    /** One box of a day of mediation, as it stands. @param box {@code d}, {@code M} or {@code y} */
    public String day(Fact fact, boolean end, String box) {
        return fact.mediation()
                .flatMap(period -> Optional.ofNullable(end ? period.until() : period.from()))
                .map(day -> day.format(DateTimeFormatter.ofPattern(box)))
                .orElse("");
    }

    public String name(Fact fact, TimeLimit limit) {
        return say(limit.what(), fact.on());
    }

    /** What a lawyer still has to confirm about the rule; nothing when nothing is open. */
    public String stillOpen(Fact fact, TimeLimit limit) {
        return packs.stream().filter(pack -> pack.country().equals(fact.country())).findFirst()
                .flatMap(pack -> pack.on(limit.provision(), fact.on()))
                .flatMap(Version::open)
                .map(words -> words.in(shell.language()))
                .orElse("");
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    /** How a limit stands today. */
    public String state(TimeLimit limit) {
        return switch (limit.state()) {
            case TimeLimit.State.Acted acted -> say("counsel.state.acted", acted.on(), say(acted.way().key()));
            case TimeLimit.State.Lost lost -> say("counsel.state.lost");
            case TimeLimit.State.Running running -> limit.over(frame.today()) ? say("counsel.state.over")
                    : limit.safe().isAfter(frame.today()) ? say("counsel.state.running") : say("counsel.state.near");
        };
    }

    public boolean hot(TimeLimit limit) {
        return limit.running() && !limit.safe().isAfter(frame.today());
    }

    public List<Option> kinds() {
        return Arrays.stream(Fact.Kind.values())
                .map(kind -> Option.of(kind.name(), say(kind.key()), kind.name().equals(form.kind())))
                .toList();
    }

    public List<Option> countries() {
        Stream<String> own = packs.stream().map(pack -> pack.country().code());
        Stream<String> other = frame.file().place().country() == null
                ? Stream.empty()
                : Stream.of(frame.file().place().country().code());
        return Stream.concat(own, other).distinct()
                .map(code -> Option.of(code, say(new Country(code).key()), code.equals(form.country())))
                .toList();
    }

    public List<Option> currencies() {
        return packs.stream().map(pack -> pack.currency().getCurrencyCode())
                .map(code -> Option.of(code, code, code.equals(form.currency())))
                .toList();
    }

    public List<Option> monthOptions() {
        return months.stream()
                .map(this::option)
                .toList();
    }

    private Option option(Month month) {
        Option plain = Option.of(month.month().toString(), shell.words().month(month.month()), true);
        return month.owed().map(sum -> plain.hinted(shell.words().money(sum))).orElse(plain);
    }

    public List<Option> payDayIn() {
        return List.of(
                Option.of("NEXT", say("counsel.months.next"), false),
                Option.of("SAME", say("counsel.months.same"), true));
    }

    public List<Running> running() {
        return standing().stream()
                .flatMap(fact -> fact.limits().stream().filter(TimeLimit::running).map(limit -> new Running(fact, limit)))
                .toList();
    }

    public List<Option> runningOptions() {
        return running().stream()
                .map(each -> Option.of(each.limit().id().toString(), name(each.fact(), each.limit()),
                                deed.limits().contains(each.limit().id()))
                        .hinted(say("counsel.until", each.limit().last())))
                .toList();
    }

    public List<Option> deeds() {
        return List.of(
                Option.of(DeedForm.ACTED, say("counsel.deed.acted"), deed.what().equals(DeedForm.ACTED)),
                Option.of(DeedForm.LOST, say("counsel.deed.lost"), deed.what().equals(DeedForm.LOST))
                        .hinted(say("counsel.deed.lost_hint")));
    }

    public List<Option> ways() {
        return Arrays.stream(HelpChannel.values())
                .map(way -> Option.of(way.name(), say(way.key()), way.name().equals(deed.way())))
                .toList();
    }

    /** The name of the pack of this country; empty when we have none. */
    public Optional<String> pack(Country country) {
        return packs.stream().filter(pack -> pack.country().equals(country)).map(Pack::name).findFirst();
    }

    public int most() {
        return Facts.MOST;
    }
}
