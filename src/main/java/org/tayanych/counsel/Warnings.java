package org.tayanych.counsel;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.vocabulary.SubjectId;

/** Tells supervisors of limits whose safety date has come while nobody has acted. */
@Component
class Warnings {

    private final ClockStore clocks;
    private final CaseLimits cases;
    private final Clock clock;

    Warnings(ClockStore clocks, CaseLimits cases, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /** Answers how many cases there were. Each limit is told once, however often this is asked. */
    @Transactional
    public int tell() {
        List<SubjectId> near = clocks.warn(cases.today(), clock.instant());
        near.forEach(cases::alert);
        return near.size();
    }
}
