package org.tayanych.seminars;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;

/** Seminars on the page of a workplace whose people were there. */
@Component
class SeminarTrails implements WorkplaceLines {

    private static final int MOST = 20;

    private final SeminarStore store;

    SeminarTrails(SeminarStore store) {
        this.store = store;
    }

    @Override
    public List<WorkplaceLine> of(WorkplaceId workplace, Member reader) {
        return reader.may(Right.INSPECT)
                ? store.of(workplace, reader.organisation(), MOST).stream()
                        .map(seminar -> new WorkplaceLine(seminar.held(), "seminars.trail", List.of(), seminar.path()))
                        .toList()
                : List.of();
    }
}
