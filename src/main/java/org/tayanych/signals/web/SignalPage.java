package org.tayanych.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tayanych.employers.Workplace;
import org.tayanych.law.Version;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalStep;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.MemberId;

/**
 * One signal.
 *
 * @param rule by which its days were counted
 * @param visible whether the reader may open the inspection that it led to
 * @param names of colleagues who did something to it
 */
public record SignalPage(
        Shell shell,
        Problems problems,
        Signal signal,
        List<SignalStep> steps,
        Optional<Workplace> workplace,
        Optional<Version> rule,
        boolean visible,
        Map<MemberId, String> names,
        LocalDate today,
        TypedDay until) implements Page {

    public String here() {
        return Spot.path(signal.id());
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(this::date).orElse(say("signals.no-limit"));
    }

    public String topics() {
        return signal.facts().topics().isEmpty()
                ? say("signals.unknown")
                : signal.facts().topics().stream().sorted().map(topic -> say(topic.key())).collect(Collectors.joining(", "));
    }

    public String region() {
        return signal.facts().region().map(region -> say(region.key())).orElse(say("signals.unknown"));
    }

    public String sector() {
        return signal.facts().sector().map(sector -> say(sector.key())).orElse(say("signals.unknown"));
    }

    public boolean overdue() {
        return signal.days().overdue(today);
    }

    public boolean pressing() {
        return signal.days().pressing(today);
    }

    public boolean is(String state) {
        return signal.state() == Signal.State.valueOf(state);
    }

    public boolean placed() {
        return signal.state() == Signal.State.PLACED || signal.state() == Signal.State.COVERED;
    }

    /** Whether an answer can go back: it was registered and is still open. */
    public boolean answers() {
        return signal.state().open() && signal.state() != Signal.State.ARRIVED;
    }

    public String who(SignalStep step) {
        return step.by().map(id -> names.getOrDefault(id, "")).orElse("");
    }

    public String step(SignalStep step) {
        return step.day().map(day -> say("signals.step." + step.kind()) + " · " + date(day))
                .orElse(say("signals.step." + step.kind()));
    }
}
