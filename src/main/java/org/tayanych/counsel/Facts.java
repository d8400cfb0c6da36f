package org.tayanych.counsel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Period;

/** Dated facts of a case. Each sets clocks going: every time limit that the law of that day has. */
@Component
public class Facts {

    /** Nothing earlier is written down: a day before it is a slip of the hand. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Facts in one case, dropped ones counted. */
    public static final int MOST = 200;

    /** What became of writing something down. */
    public enum Written {
        DONE,
        /** A fact or a deed lies neither in the future nor before {@link #EARLIEST}. */
        DAY_OUT_OF_RANGE,
        /** Nobody mediates before there is something to mediate, nor agrees on it in the future. */
        MEDIATION_OUT_OF_RANGE,
        /** The same fact of the same day is there already. */
        THERE_ALREADY,
        TOO_MANY,
        /** Nobody acts on a fact before it happened. */
        ACTED_BEFORE,
        /** A limit is lost only after its last day. */
        NOT_OVER_YET,
        /** There is no such fact or running limit in this case, or the case is closed. */
        NOT_HERE
    }

    private final FactStore facts;
    private final ClockStore clocks;
    private final Recount recount;
    private final CaseLimits cases;
    private final Timeline timeline;
    private final Clock clock;

    Facts(FactStore facts, ClockStore clocks, Recount recount, CaseLimits cases, Timeline timeline, Clock clock) {
        this.facts = facts;
        this.clocks = clocks;
        this.recount = recount;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Writes a fact down and sets its clocks going. */
    @Transactional
    public Written add(OpenCase opened, NewFact fact) {
        Written refused = refusal(opened, fact);
        if (refused != Written.DONE) {
            return refused;
        }
        Dated dated = facts.insert(opened, SealedFact.of(fact, opened.key()), clock.instant());
        recount.of(dated);
        recount.show(opened.id());
        timeline.add(opened, "counsel.entry.fact", fact.kind().key() + " " + fact.on());
        return Written.DONE;
    }

    private Written refusal(OpenCase opened, NewFact fact) {
        if (opened.file().isClosed()) {
            return Written.NOT_HERE;
        }
        if (outside(fact.on())) {
            return Written.DAY_OUT_OF_RANGE;
        }
        if (fact.mediation().filter(period -> impossible(period, fact.on())).isPresent()) {
            return Written.MEDIATION_OUT_OF_RANGE;
        }
        if (facts.isThere(opened.id(), fact.kind(), fact.on())) {
            return Written.THERE_ALREADY;
        }
        return facts.count(opened.id()) < MOST ? Written.DONE : Written.TOO_MANY;
    }

    /** It was a mistake: it stays readable, and nothing runs from it any more. */
    @Transactional
    public Written drop(OpenCase opened, UUID fact) {
        Optional<Dated> found = facts.find(fact, opened.id());
        if (found.isEmpty() || opened.file().isClosed() || !facts.drop(fact, opened, clock.instant())) {
            return Written.NOT_HERE;
        }
        clocks.removeAll(fact);
        recount.show(opened.id());
        timeline.add(opened, "counsel.entry.dropped", found.get().kind().key() + " " + found.get().on());
        return Written.DONE;
    }

    /** Says while which days an agreement to mediate held, or that there was none; the limits are counted anew. */
    @Transactional
    public Written mediate(OpenCase opened, UUID fact, Optional<Period> mediation) {
        Optional<Dated> found = facts.find(fact, opened.id());
        if (found.isEmpty() || opened.file().isClosed()) {
            return Written.NOT_HERE;
        }
        if (mediation.filter(period -> impossible(period, found.get().on())).isPresent()) {
            return Written.MEDIATION_OUT_OF_RANGE;
        }
        facts.mediate(fact, opened.id(), mediation);
        recount.of(facts.find(fact, opened.id()).orElseThrow());
        recount.show(opened.id());
        String days = mediation.map(period -> " " + period.from() + (period.until() == null ? "" : " " + period.until()))
                .orElse("");
        timeline.add(opened, "counsel.entry.mediation", found.get().kind().key() + days);
        return Written.DONE;
    }

    /** Somebody turned to whom the law names: these limits are kept, or were acted on too late. */
    @Transactional
    public Written act(OpenCase opened, Set<UUID> limits, LocalDate on, HelpChannel way) {
        if (outside(on)) {
            return Written.DAY_OUT_OF_RANGE;
        }
        List<Fact> concerned = of(opened).stream()
                .filter(fact -> fact.limits().stream().map(TimeLimit::id).anyMatch(limits::contains))
                .toList();
        if (concerned.stream().anyMatch(fact -> fact.on().isAfter(on))) {
            return Written.ACTED_BEFORE;
        }
        Instant now = clock.instant();
        if (!allOf(opened, limits) || !limits.stream().allMatch(id -> clocks.act(id, opened, on, way, now))) {
            return Written.NOT_HERE;
        }
        recount.show(opened.id());
        timeline.add(opened, "counsel.entry.acted", way.key() + " " + on + " " + limits.size());
        return Written.DONE;
    }

    /** These limits have ended, and nothing can be done. They are counted as lost. */
    @Transactional
    public Written lose(OpenCase opened, Set<UUID> limits) {
        if (!allOf(opened, limits)) {
            return Written.NOT_HERE;
        }
        LocalDate today = cases.today();
        if (of(opened).stream().flatMap(fact -> fact.limits().stream())
                .anyMatch(limit -> limits.contains(limit.id()) && !limit.over(today))) {
            return Written.NOT_OVER_YET;
        }
        Instant now = clock.instant();
        limits.forEach(id -> clocks.lose(id, opened, today, now));
        recount.show(opened.id());
        timeline.add(opened, "counsel.entry.lost", Integer.toString(limits.size()));
        return Written.DONE;
    }

    /** Everything that was written down in this case, by day, what was dropped last. */
    public List<Fact> of(OpenCase opened) {
        return facts.of(opened, clocks.of(List.of(opened.id())));
    }

    private boolean allOf(OpenCase opened, Collection<UUID> limits) {
        List<UUID> running = of(opened).stream()
                .flatMap(fact -> fact.limits().stream())
                .filter(TimeLimit::running)
                .map(TimeLimit::id)
                .toList();
        return !limits.isEmpty() && !opened.file().isClosed() && running.containsAll(limits);
    }

    private boolean outside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(cases.today());
    }

    private boolean impossible(Period mediation, LocalDate event) {
        return mediation.from().isBefore(event) || mediation.from().isAfter(cases.today());
    }
}
