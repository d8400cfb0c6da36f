package org.tayanych.claims;

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

/** Claims on the pages of the workplace, the visit and the finding: days, numbers and amounts alone. */
@Component
class ClaimTrails implements Trails, WorkplaceLines {

    private static final int MOST = 20;

    private final ClaimStore store;

    ClaimTrails(ClaimStore store) {
        this.store = store;
    }

    @Override
    public List<Trail> of(Inspection inspection) {
        return store.of(inspection.id()).stream().flatMap(claim -> Stream.concat(
                Stream.of(new Trail(claim.finding(), claim.begun(), "claims.trail", List.of(claim.workers()), claim.path())),
                store.payments(claim.id()).stream().map(paid -> new Trail(
                        claim.finding(), paid.day(), "claims.trail.paid", List.of(paid.money()), claim.path())))).toList();
    }

    @Override
    public List<Onward> onward(Inspection inspection, Optional<FindingId> finding) {
        return List.of(new Onward("claims.new", "/desk/claims/new?inspection=" + inspection.id()
                + finding.map(id -> "&finding=" + id.value()).orElse("")));
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        return reader.may(Right.INSPECT)
                ? store.of(workplace, reader.organisation(), MOST).stream()
                        .map(claim -> new WorkplaceLine(claim.begun(), "claims.trail", List.of(claim.workers()), claim.path()))
                        .toList()
                : List.of();
    }
}
