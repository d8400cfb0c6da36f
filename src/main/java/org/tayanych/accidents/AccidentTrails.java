package org.tayanych.accidents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Trail;
import org.tayanych.inspections.Trails;

/** Accidents on the pages of the workplace and of the visit: days and numbers alone. */
@Component
class AccidentTrails implements Trails, WorkplaceLines {

    private static final int MOST = 20;

    private final AccidentStore store;

    AccidentTrails(AccidentStore store) {
        this.store = store;
    }

    @Override
    public List<Trail> of(Inspection inspection) {
        return store.of(inspection.id()).stream().flatMap(accident -> Stream.concat(
                Stream.of(new Trail(Optional.empty(), accident.happened(), "accidents.trail",
                        List.of(accident.hurt(), accident.killed()), accident.path())),
                store.payments(accident.id()).stream().map(paid -> new Trail(Optional.empty(), paid.day(),
                        "accidents.trail.paid", List.of(paid.money()), accident.path())))).toList();
    }

    @Override
    public List<Onward> onward(Inspection inspection, Optional<FindingId> finding) {
        return finding.isPresent()
                ? List.of()
                : List.of(new Onward("accidents.new", "/desk/accidents/new?inspection=" + inspection.id()));
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        return reader.may(Right.INSPECT)
                ? store.of(workplace, reader.organisation(), MOST).stream()
                        .map(accident -> new WorkplaceLine(accident.happened(), "accidents.trail",
                                List.of(accident.hurt(), accident.killed()), accident.path()))
                        .toList()
                : List.of();
    }
}
