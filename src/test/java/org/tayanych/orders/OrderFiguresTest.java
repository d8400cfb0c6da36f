package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.orders.Site.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Severity;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tallies;
import org.tayanych.vocabulary.Tally;

/** Figures are made of the rows that the desk can list, and of nothing else. */
@HouseTest
class OrderFiguresTest {

    @Autowired
    House house;

    @Autowired
    List<Tallies> tallies;

    Site site;
    LocalDate today;

    /** Other tests write orders too: figures are compared before and after. */
    @BeforeEach
    void anInspectorate() {
        site = new Site(house);
        today = site.today;
    }

    private Map<String, Tally> count(Cut cut, Period period) {
        return ours().count(Country.KG, period, cut).stream()
                .collect(Collectors.toMap(tally -> tally.measure().code() + tally.part(), tally -> tally));
    }

    private Tallies ours() {
        return tallies.stream().filter(each -> each.measures().stream().anyMatch(one -> one.code().equals("fines_imposed")))
                .findFirst().orElseThrow();
    }

    private Period days() {
        return new Period(today.minusDays(30), today);
    }

    private BigDecimal value(Map<String, Tally> figures, String code) {
        return Optional.ofNullable(figures.get(code)).map(Tally::value).orElse(BigDecimal.ZERO);
    }

    private BigDecimal grew(Map<String, Tally> before, Map<String, Tally> after, String code) {
        return value(after, code).subtract(value(before, code));
    }

    @Test
    void each_measure_counts_what_happened_in_the_period_and_the_list_shows_the_same() {
        Map<String, Tally> before = count(Cut.WHOLE, days());
        Map<String, Tally> beforeRegion = count(Cut.REGION, days());
        FindingId finding = site.finding(Severity.GRAVE);
        Order order = site.ordered(finding);
        Fine fine = site.fined(finding);
        Fines fines = house.bean(Fines.class);
        done(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_PAID, today).with(Money.som("5000.50")), Secret.NOTHING));
        done(house.bean(Demands.class).step(site.open(), order.demands().getFirst().id(),
                Step.of(EntryKind.DEMAND_VERIFIED, today.minusDays(6)).coded(Demand.Looked.PAPERS), Secret.NOTHING));
        done(house.bean(Suspensions.class).begin(site.open(), finding, Suspension.What.WORK, Secret.of("коркунуч"), today));
        done(house.bean(Proceedings.class).lodge(site.open(), Proceeding.Kind.APPEAL_COURT,
                new Proceeding.Against.TheOrder(order.id()), Proceeding.Stops.NOT_KNOWN, today, Secret.NOTHING));
        Map<String, Tally> after = count(Cut.WHOLE, days());
        for (String one : List.of("orders", "orders_verified", "orders_on_time", "suspensions", "act_appeals")) {
            assertThat(grew(before, after, one)).as(one).isEqualByComparingTo("1");
        }
        assertThat(grew(before, after, "fines_imposed")).isEqualByComparingTo("23000");
        assertThat(grew(before, after, "fines_paid")).isEqualByComparingTo("5000.50");
        assertThat(grew(before, after, "court_hearings")).isEqualByComparingTo("0");
        assertThat(grew(beforeRegion, count(Cut.REGION, days()), "fines_imposedKG-O")).isEqualByComparingTo("23000");
        listed(finding, fine);
    }

    private void listed(FindingId finding, Fine fine) {
        Counted counted = house.bean(Counted.class);
        Counted.Row row = counted.page(site.inspector, "fines_imposed", days(), 1).getFirst();
        assertThat(row.path()).isEqualTo("/desk/fines/" + fine.id());
        assertThat(row.value()).isEqualByComparingTo("23000");
        assertThat(fine.finding()).contains(finding);
        assertThat(counted.sum(site.inspector, "fines_paid", days()).value()).isEqualByComparingTo("5000.50");
        Site stranger = new Site(house);
        assertThat(counted.page(stranger.inspector, "fines_imposed", days(), 1)).isEmpty();
    }

    @Test
    void an_order_done_after_its_deadline_is_verified_but_not_on_time() {
        Map<String, Tally> before = count(Cut.WHOLE, days());
        Order order = site.ordered(site.finding(Severity.MINOR));
        Demands demands = house.bean(Demands.class);
        done(demands.step(site.open(), order.demands().getFirst().id(), Step.of(EntryKind.DEMAND_CLAIMED, today.minusDays(4)),
                Secret.NOTHING));
        done(demands.step(site.open(), order.demands().getFirst().id(),
                Step.of(EntryKind.DEMAND_VERIFIED, today).coded(Demand.Looked.PAPERS), Secret.NOTHING));
        Map<String, Tally> after = count(Cut.WHOLE, days());
        assertThat(grew(before, after, "orders_verified")).isEqualByComparingTo("1");
        assertThat(grew(before, after, "orders_on_time")).isEqualByComparingTo("0");
    }

    @Test
    void money_given_back_is_not_paid_and_a_line_struck_out_counts_nowhere() {
        Map<String, Tally> before = count(Cut.WHOLE, days());
        Fine fine = site.fined(site.finding(Severity.MINOR));
        Fines fines = house.bean(Fines.class);
        done(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_PAID, today).with(Money.som("9000")), Secret.NOTHING));
        var twice = done(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_PAID, today).with(Money.som("100")),
                Secret.NOTHING));
        done(fines.strike(site.open(), fine.id(), twice, Secret.of("эки жолу")));
        done(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_REDUCED, today).with(Money.som("5000")), Secret.of("чечим")));
        done(fines.step(site.open(), fine.id(), Step.of(EntryKind.FINE_REFUNDED, today).with(Money.som("1000")), Secret.NOTHING));
        Map<String, Tally> after = count(Cut.WHOLE, days());
        assertThat(grew(before, after, "fines_paid")).isEqualByComparingTo("8000");
        assertThat(grew(before, after, "fines_imposed")).isEqualByComparingTo("23000");
    }

    @Test
    void days_to_the_result_run_from_the_visit_to_the_verification() {
        LocalDate far = LocalDate.of(2019, 5, 1);
        Period then = new Period(far, far.plusDays(90));
        for (int days : List.of(10, 20, 60)) {
            Site one = new Site(house, site.place, site.person);
            house.database().sql("update inspections.inspection set visited_on = :day, act_on = :day where id = :id")
                    .param("day", far).param("id", one.inspection.value()).update();
            Order order = one.ordered(one.finding(Severity.MINOR), far.plusDays(1), far.plusDays(30));
            done(house.bean(Demands.class).step(one.open(), order.demands().getFirst().id(),
                    Step.of(EntryKind.DEMAND_VERIFIED, far.plusDays(days)).coded(Demand.Looked.PAPERS), Secret.NOTHING));
        }
        Map<String, Tally> figures = count(Cut.WHOLE, then);
        assertThat(value(figures, "days_to_result_median")).isEqualByComparingTo("20");
        assertThat(value(figures, "days_to_result_p90")).isEqualByComparingTo("52");
        assertThat(figures.values()).filteredOn(tally -> tally.measure().code().startsWith("days_"))
                .extracting(Tally::rows).containsExactly(3L, 3L);
    }

    @Test
    void nothing_of_another_country_counts_and_every_measure_leads_to_its_rows() {
        assertThat(ours().count(Country.KZ, days(), Cut.WHOLE)).allMatch(tally -> tally.rows() == 0);
        assertThat(ours().count(Country.KG, days(), Cut.RULE)).isEmpty();
        assertThat(ours().measures()).allMatch(measure ->
                ours().rowsOf(measure).equals(Optional.of("/desk/orders/figures/" + measure.code())));
    }
}
