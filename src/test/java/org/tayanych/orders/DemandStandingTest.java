package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tayanych.inspections.InspectionId;

/** What may follow what, in the life of a demand. */
class DemandStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Step ISSUED = Step.of(EntryKind.DEMAND_ISSUED, DAY).until(DAY.plusDays(10));

    private static DemandStanding after(Step... steps) {
        return Standing.replay(DemandStanding.NOTHING, List.of(steps)).orElseThrow();
    }

    private static Step on(EntryKind kind, int days) {
        return Step.of(kind, DAY.plusDays(days));
    }

    private static Step papers(EntryKind kind, int days) {
        return on(kind, days).coded(Demand.Looked.PAPERS);
    }

    @Test
    void a_deadline_is_after_the_order_and_a_new_one_after_the_old() {
        assertThat(DemandStanding.NOTHING.refuses(Step.of(EntryKind.DEMAND_ISSUED, DAY))).contains(Refusal.NO_DEADLINE);
        assertThat(DemandStanding.NOTHING.refuses(Step.of(EntryKind.DEMAND_ISSUED, DAY).until(DAY))).contains(Refusal.NOT_LATER);
        assertThat(DemandStanding.NOTHING.refuses(Step.of(EntryKind.DEMAND_ISSUED, DAY).until(DAY.plusYears(4))))
                .contains(Refusal.TOO_FAR);
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_EXTENDED, 2).until(DAY.plusDays(10)))).contains(Refusal.NOT_LATER);
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_EXTENDED, 2))).contains(Refusal.NO_DEADLINE);
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_EXTENDED, 15).until(DAY.plusDays(12)))).contains(Refusal.NOT_LATER);
    }

    @Test
    void nobody_calls_it_not_done_while_the_employer_still_has_time() {
        assertThat(after(ISSUED).refuses(papers(EntryKind.DEMAND_NOT_DONE, 10))).contains(Refusal.NOT_YET_DUE);
        assertThat(after(ISSUED).refuses(papers(EntryKind.DEMAND_NOT_DONE, 11))).isEmpty();
        DemandStanding extended = after(ISSUED, on(EntryKind.DEMAND_EXTENDED, 5).until(DAY.plusDays(20)));
        assertThat(extended.refuses(papers(EntryKind.DEMAND_NOT_DONE, 11))).contains(Refusal.NOT_YET_DUE);
    }

    @Test
    void whoever_says_that_it_was_looked_at_says_how() {
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_VERIFIED, 5))).contains(Refusal.NOT_LOOKED_AT);
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_VERIFIED, 5).coded(Demand.Looked.VISIT)))
                .contains(Refusal.NOT_LOOKED_AT);
        Step seen = on(EntryKind.DEMAND_VERIFIED, 5).coded(Demand.Looked.VISIT).seenBy(new InspectionId(UUID.randomUUID()));
        assertThat(after(ISSUED).refuses(seen)).isEmpty();
    }

    @Test
    void nothing_follows_when_it_is_over() {
        DemandStanding verified = after(ISSUED, papers(EntryKind.DEMAND_VERIFIED, 5));
        for (EntryKind kind : List.of(EntryKind.DEMAND_EXTENDED, EntryKind.DEMAND_CLAIMED, EntryKind.DEMAND_VERIFIED,
                EntryKind.DEMAND_NOT_DONE, EntryKind.DEMAND_CANCELLED, EntryKind.DEMAND_ISSUED)) {
            assertThat(verified.refuses(papers(kind, 30).until(DAY.plusDays(60)))).contains(Refusal.WRONG_STATE);
        }
    }

    @Test
    void no_step_lies_before_the_order_nor_a_look_before_what_it_looks_at() {
        assertThat(after(ISSUED).refuses(on(EntryKind.DEMAND_CLAIMED, -1))).contains(Refusal.DAY_BEFORE);
        assertThat(after(ISSUED, on(EntryKind.DEMAND_CLAIMED, 6)).refuses(papers(EntryKind.DEMAND_VERIFIED, 5)))
                .contains(Refusal.DAY_BEFORE);
    }

    @Test
    void what_the_employer_says_waits_to_be_looked_at_and_its_day_counts_when_it_was_true() {
        DemandStanding claimed = after(ISSUED, on(EntryKind.DEMAND_CLAIMED, 6));
        assertThat(claimed.state()).isEqualTo(Demand.State.CLAIMED);
        assertThat(claimed.refuses(on(EntryKind.DEMAND_EXTENDED, 7).until(DAY.plusDays(30)))).contains(Refusal.WRONG_STATE);
        DemandStanding verified = claimed.after(papers(EntryKind.DEMAND_VERIFIED, 25));
        assertThat(verified.doneOn()).isEqualTo(DAY.plusDays(6));
        assertThat(verified.closedOn()).isEqualTo(DAY.plusDays(25));
        DemandStanding partly = claimed.after(papers(EntryKind.DEMAND_PARTLY, 8));
        assertThat(partly.doneOn()).isNull();
        assertThat(partly.after(papers(EntryKind.DEMAND_VERIFIED, 12)).doneOn()).isEqualTo(DAY.plusDays(12));
    }
}
