package org.tayanych.signals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.employers.Workplaces;
import org.tayanych.inspections.Inspections;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalStep;
import org.tayanych.signals.Signals;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vocabulary.MemberId;

/** Gathers what stands on the page of one signal. */
@Component
class SignalPages {

    private final Signals signals;
    private final Workplaces workplaces;
    private final Inspections inspections;
    private final Members members;

    SignalPages(Signals signals, Workplaces workplaces, Inspections inspections, Members members) {
        this.signals = signals;
        this.workplaces = workplaces;
        this.inspections = inspections;
        this.members = members;
    }

    SignalPage page(Shell shell, Inspector me, Signal signal, Problems problems, TypedDay until) {
        List<SignalStep> steps = signals.steps(signal);
        return new SignalPage(shell.at(Spot.path(signal.id())), problems, signal, steps,
                signal.workplace().flatMap(id -> workplaces.find(id, me.organisation())),
                signals.rule(signal, me),
                signal.inspection().flatMap(id -> inspections.find(id, me)).isPresent(),
                names(steps, me), signals.today(me), until);
    }

    private Map<MemberId, String> names(List<SignalStep> steps, Inspector me) {
        return steps.stream().map(SignalStep::by).flatMap(Optional::stream).distinct()
                .flatMap(id -> members.colleague(me.organisation(), id).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
    }
}
