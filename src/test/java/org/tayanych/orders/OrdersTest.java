package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tayanych.orders.Site.done;
import static org.tayanych.orders.Site.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.inspections.Severity;
import org.tayanych.inspections.State;
import org.tayanych.orders.Orders.NewOrder;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Topic;

/** Orders from the findings of an act, and what becomes of their demands. */
@HouseTest
class OrdersTest {

    @Autowired
    House house;

    @Autowired
    Orders orders;

    @Autowired
    Demands demands;

    @Autowired
    JdbcClient db;

    Site site;
    FindingId finding;
    LocalDate today;

    @BeforeEach
    void aVisitWithAFinding() {
        site = new Site(house);
        finding = site.finding(Severity.SERIOUS);
        today = site.today;
    }

    private Written issue(LocalDate day, FindingId of, String words, LocalDate due) {
        return orders.issue(site.open(), new NewOrder(day, List.of(new NewOrder.Part(of, Secret.of(words), due))));
    }

    private Demand only(Order order) {
        return order.demands().getFirst();
    }

    private Step papers(EntryKind kind, LocalDate day) {
        return Step.of(kind, day).coded(Demand.Looked.PAPERS);
    }

    private Written step(Demand demand, Step step, String why) {
        return demands.step(site.open(), demand.id(), step, Secret.of(why));
    }

    @Test
    void nothing_is_ordered_without_an_act_without_a_finding_or_without_words() {
        assertThat(refused(orders.issue(site.open(), new NewOrder(today, List.of())))).isEqualTo(Refusal.NO_FINDING);
        assertThat(refused(issue(today, finding, " ", today.plusDays(3)))).isEqualTo(Refusal.NO_REASON);
        assertThat(refused(issue(today, finding, "а".repeat(4001), today.plusDays(3)))).isEqualTo(Refusal.TOO_LONG);
        db.sql("update inspections.inspection set state = 'VISITED', act_on = null where id = :id")
                .param("id", site.inspection.value()).update();
        assertThat(refused(issue(today, finding, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.NO_ACT);
    }

    @Test
    void an_order_lies_between_the_visit_and_today_and_its_deadline_after_it() {
        assertThat(refused(issue(today.plusDays(1), finding, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.DAY_IN_FUTURE);
        assertThat(refused(issue(today.minusDays(31), finding, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.DAY_BEFORE);
        assertThat(refused(issue(today, finding, "төлөө", today))).isEqualTo(Refusal.NOT_LATER);
        assertThat(refused(issue(today, finding, "төлөө", today.plusYears(4)))).isEqualTo(Refusal.TOO_FAR);
    }

    @Test
    void a_finding_of_another_inspection_or_struck_out_or_demanded_already_is_not_ordered() {
        InspectionId other = site.visit(Optional.empty(), today.minusDays(30), State.ACT_DRAWN);
        FindingId foreign = site.finding(other, Topic.B01, Severity.SERIOUS);
        assertThat(refused(issue(today, foreign, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.NO_FINDING);
        assertThat(refused(issue(today, new FindingId(UUID.randomUUID()), "төлөө", today.plusDays(3))))
                .isEqualTo(Refusal.NO_FINDING);
        FindingId struck = site.finding(Severity.MINOR);
        site.strike(struck);
        assertThat(refused(issue(today, struck, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.NO_FINDING);
        site.ordered(finding);
        assertThat(refused(issue(today, finding, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.DEMANDED_ALREADY);
    }

    @Test
    void a_stranger_and_a_colleague_of_another_team_find_no_order() {
        Order order = site.ordered(finding);
        OpenFiles files = house.bean(OpenFiles.class);
        Site stranger = new Site(house);
        assertThat(files.of(order.id(), stranger.inspector)).isEmpty();
        assertThat(files.open(site.inspection, stranger.inspector)).isEmpty();
        assertThat(refused(demands.step(stranger.open(), only(order).id(), Step.of(EntryKind.DEMAND_CLAIMED, today),
                Secret.NOTHING))).isEqualTo(Refusal.NOT_HERE);
        assertThat(refused(orders.serve(stranger.open(), order.id(), today))).isEqualTo(Refusal.NOT_HERE);
    }

    @Test
    void orders_are_numbered_without_gaps_each_inspectorate_for_itself() {
        assertThat(site.ordered(finding).number()).isEqualTo(today.minusDays(10).getYear() + "-1");
        assertThat(site.ordered(site.finding(Severity.MINOR)).number()).isEqualTo(today.minusDays(10).getYear() + "-2");
        assertThat(refused(issue(today, finding, "төлөө", today.plusDays(3)))).isEqualTo(Refusal.DEMANDED_ALREADY);
        assertThat(site.ordered(site.finding(Severity.MINOR)).number()).isEqualTo(today.minusDays(10).getYear() + "-3");
    }

    @Test
    void an_extension_a_partial_success_and_a_cancellation_need_a_reason() {
        Demand demand = only(site.ordered(finding));
        assertThat(refused(step(demand, Step.of(EntryKind.DEMAND_EXTENDED, today).until(today.plusDays(5)), "")))
                .isEqualTo(Refusal.NO_REASON);
        assertThat(refused(step(demand, papers(EntryKind.DEMAND_PARTLY, today), ""))).isEqualTo(Refusal.NO_REASON);
        assertThat(refused(step(demand, papers(EntryKind.DEMAND_NOT_DONE, today), ""))).isEqualTo(Refusal.NO_REASON);
        assertThat(refused(step(demand, Step.of(EntryKind.DEMAND_CANCELLED, today), ""))).isEqualTo(Refusal.NO_REASON);
        assertThat(refused(step(demand, Step.of(EntryKind.DEMAND_CLAIMED, today.plusDays(1)), "")))
                .isEqualTo(Refusal.DAY_IN_FUTURE);
    }

    @Test
    void a_visit_that_verifies_follows_this_inspection_and_was_made_by_that_day() {
        Demand demand = only(site.ordered(finding));
        Step seen = Step.of(EntryKind.DEMAND_VERIFIED, today.minusDays(2)).coded(Demand.Looked.VISIT);
        InspectionId elsewhere = site.visit(Optional.empty(), today.minusDays(2), State.VISITED);
        assertThat(refused(step(demand, seen.seenBy(elsewhere), ""))).isEqualTo(Refusal.NO_SUCH_VISIT);
        InspectionId later = site.visit(Optional.of(site.inspection), today, State.VISITED);
        assertThat(refused(step(demand, seen.seenBy(later), ""))).isEqualTo(Refusal.NO_SUCH_VISIT);
        InspectionId again = site.visit(Optional.of(site.inspection), today.minusDays(2), State.VISITED);
        done(step(demand, seen.seenBy(again), ""));
        Order order = orders.of(site.open()).getFirst();
        assertThat(order.state()).isEqualTo(Order.State.VERIFIED);
        assertThat(only(order).history().getLast().step().seen()).contains(again);
    }

    @Test
    void issued_extended_claimed_partly_verified_every_step_stays_readable() {
        Demand demand = only(site.ordered(finding));
        done(step(demand, Step.of(EntryKind.DEMAND_EXTENDED, today.minusDays(6)).until(today.plusDays(5)), "акча келе элек"));
        done(step(demand, Step.of(EntryKind.DEMAND_CLAIMED, today.minusDays(4)), ""));
        done(step(demand, papers(EntryKind.DEMAND_PARTLY, today.minusDays(3)), "жарымы төлөндү"));
        done(step(demand, papers(EntryKind.DEMAND_VERIFIED, today.minusDays(1)), ""));
        Demand now = only(orders.of(site.open()).getFirst());
        assertThat(now.state()).isEqualTo(Demand.State.VERIFIED);
        assertThat(now.firstDue()).isEqualTo(today.minusDays(5));
        assertThat(now.due()).isEqualTo(today.plusDays(5));
        assertThat(now.history()).extracting(entry -> entry.step().kind()).containsExactly(EntryKind.DEMAND_ISSUED,
                EntryKind.DEMAND_EXTENDED, EntryKind.DEMAND_CLAIMED, EntryKind.DEMAND_PARTLY, EntryKind.DEMAND_VERIFIED);
        assertThat(now.history().get(1).words()).isEqualTo(Secret.of("акча келе элек"));
    }

    @Test
    void a_wrong_line_is_struck_out_with_a_reason_when_nothing_rests_on_it_and_stays_readable() {
        Order order = site.ordered(finding);
        Demand demand = only(order);
        UUID issued = demand.history().getFirst().id();
        assertThat(refused(demands.strike(site.open(), demand.id(), issued, Secret.of("ката")))).isEqualTo(Refusal.WRONG_STATE);
        UUID extended = done(step(demand, Step.of(EntryKind.DEMAND_EXTENDED, today.minusDays(6)).until(today), "себеп"));
        UUID verified = done(step(demand, papers(EntryKind.DEMAND_VERIFIED, today.minusDays(1)), ""));
        assertThat(refused(demands.strike(site.open(), demand.id(), verified, Secret.NOTHING))).isEqualTo(Refusal.NO_REASON);
        done(demands.strike(site.open(), demand.id(), verified, Secret.of("башка талап болчу")));
        assertThat(refused(demands.strike(site.open(), demand.id(), verified, Secret.of("кайра")))).isEqualTo(Refusal.NOT_HERE);
        assertThat(refused(demands.strike(site.open(), demand.id(), UUID.randomUUID(), Secret.of("кайра"))))
                .isEqualTo(Refusal.NOT_HERE);
        Order now = orders.of(site.open()).getFirst();
        assertThat(now.state()).isEqualTo(Order.State.RUNNING);
        assertThat(only(now).history().getLast().struck()).contains(Secret.of("башка талап болчу"));
        done(demands.strike(site.open(), demand.id(), extended, Secret.of("ката")));
        assertThat(only(orders.of(site.open()).getFirst()).due()).isEqualTo(today.minusDays(5));
    }

    @Test
    void what_was_not_done_may_be_demanded_again_and_then_the_end_of_the_first_demand_stays() {
        Demand first = only(site.ordered(finding));
        UUID ended = done(step(first, papers(EntryKind.DEMAND_NOT_DONE, today), "эч нерсе кылынган жок"));
        done(issue(today, finding, "дагы бир жолу", today.plusDays(7)));
        assertThat(refused(demands.strike(site.open(), first.id(), ended, Secret.of("ката")))).isEqualTo(Refusal.DEMANDED_ALREADY);
    }

    @Test
    void no_line_and_no_demand_can_be_changed_in_the_database() {
        Order order = site.ordered(finding);
        UUID demand = only(order).id().value();
        assertThatThrownBy(() -> db.sql("update orders.event set day = day + 1 where subject = :id").param("id", demand).update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from orders.event where subject = :id").param("id", demand).update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("truncate orders.event").update()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> db.sql("update orders.paper set at = now() where subject = :id")
                .param("id", order.id().value()).update()).hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("update orders.demand set first_due = first_due + 1 where id = :id")
                .param("id", demand).update()).hasMessageContaining("never rewritten");
    }

    @Test
    void the_employer_has_the_order_once_and_not_before_it_was_issued() {
        Order order = site.ordered(finding);
        assertThat(refused(orders.serve(site.open(), order.id(), today.minusDays(11)))).isEqualTo(Refusal.DAY_BEFORE);
        UUID line = done(orders.serve(site.open(), order.id(), today.minusDays(9)));
        assertThat(refused(orders.serve(site.open(), order.id(), today))).isEqualTo(Refusal.WRONG_STATE);
        assertThat(site.order(order.id().value()).served()).contains(today.minusDays(9));
        done(orders.strike(site.open(), order.id(), line, Secret.of("башка күн")));
        assertThat(site.order(order.id().value()).served()).isEmpty();
    }

    @Test
    void whose_inspection_it_is_hears_once_that_a_deadline_has_passed() {
        Demand demand = only(site.ordered(finding));
        house.bean(Overdue.class).tell();
        assertThat(reminded(demand)).isEqualTo(today.minusDays(5));
        done(step(demand, Step.of(EntryKind.DEMAND_EXTENDED, today.minusDays(1)).until(today.plusDays(1)), "себеп"));
        house.run("orders-overdue");
        assertThat(reminded(demand)).isEqualTo(today.minusDays(5));
    }

    private LocalDate reminded(Demand demand) {
        return db.sql("select reminded_due from orders.demand where id = :id").param("id", demand.id().value())
                .query(LocalDate.class).single();
    }

    @Test
    void what_is_open_against_a_workplace_is_counted_for_all_at_once() {
        Unfulfilled unfulfilled = house.bean(Unfulfilled.class);
        assertThat(unfulfilled.of(site.place.organisation(), List.of(site.workplace))).isEmpty();
        site.ordered(finding);
        site.fined(finding);
        FindingId failed = site.finding(Severity.MINOR);
        done(step(only(site.ordered(failed)), papers(EntryKind.DEMAND_NOT_DONE, today), "жок"));
        InspectionId again = site.visit(Optional.of(site.inspection), today.minusDays(2), State.ACT_DRAWN);
        site.finding(again, Topic.B01, Severity.MINOR);
        assertThat(unfulfilled.of(site.place.organisation(), List.of(site.workplace)).get(site.workplace))
                .isEqualTo(new Unfulfilled.Open(site.workplace, 1, 1, 1, 1));
        Site stranger = new Site(house);
        assertThat(unfulfilled.of(stranger.place.organisation(), List.of(site.workplace))).isEmpty();
    }
}
