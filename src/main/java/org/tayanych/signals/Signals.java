package org.tayanych.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Country;

/** The desk of signals for those who inspect: what arrived at their own teams, in codes. Opens nothing. */
@Component
@EnableConfigurationProperties(SignalSettings.class)
public class Signals {

    /** Days of which somebody looks at what was counted. @param answered by the day of the answer, else by that of arrival */
    public record Span(LocalDate from, LocalDate until, boolean answered) {}

    private final SignalStore store;
    private final SignalSteps steps;
    private final AppealClock clock;
    private final Organisations organisations;

    Signals(SignalStore store, SignalSteps steps, AppealClock clock, Organisations organisations) {
        this.store = store;
        this.steps = steps;
        this.clock = clock;
        this.organisations = organisations;
    }

    /** Open ones, what is overdue first; or those that ended, the newest first. */
    public List<Signal> of(Inspector reader, boolean open, int from, int most) {
        return store.of(reader.teams(), open, from, most);
    }

    public int count(Inspector reader, boolean open) {
        return store.count(reader.teams(), open);
    }

    /** The rows that a figure of these days counts, as far as they are the reader's own. */
    public List<Signal> of(Inspector reader, Span span, int from, int most) {
        return store.between(reader.teams(), span, from, most);
    }

    public int count(Inspector reader, Span span) {
        return store.count(reader.teams(), span);
    }

    public int overdue(Inspector reader) {
        return store.overdue(reader.teams(), today(reader));
    }

    /** Empty for a signal of others, and for one that never was. */
    public Optional<Signal> find(SignalId id, Inspector reader) {
        return store.find(id, reader.teams());
    }

    public List<SignalStep> steps(Signal signal) {
        return steps.of(signal.id());
    }

    /** The day on the clocks of the inspectorate. */
    public LocalDate today(Inspector reader) {
        return clock.today(country(reader));
    }

    /** By which rule the days of this signal were counted; empty where none is known. */
    public Optional<Version> rule(Signal signal, Inspector reader) {
        return clock.rule(signal.days().arrived(), country(reader));
    }

    private Country country(Inspector reader) {
        return organisations.organisation(reader.organisation()).map(Organisation::country).orElse(Country.KG);
    }
}
