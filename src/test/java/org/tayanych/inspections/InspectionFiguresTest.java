package org.tayanych.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Organisation;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.figures.InspectionFigures;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.Tally;

/** Figures against rows that were counted by hand: what a day of this test adds to them. */
@HouseTest
class InspectionFiguresTest {

    @Autowired
    House house;

    Bureau bureau;
    InspectionFigures figures;

    @BeforeEach
    void aDayOfItsOwn() {
        house.clock().forward(Duration.ofDays(40));
        bureau = new Bureau(house);
        figures = house.bean(InspectionFigures.class);
    }

    private Map<String, BigDecimal> counted(LocalDate from, LocalDate until, Cut cut, String part) {
        return figures.count(Country.KG, new Period(from, until), cut).stream()
                .filter(tally -> tally.part().equals(part))
                .collect(Collectors.toMap(tally -> tally.measure().code(), Tally::value));
    }

    @Test
    void a_day_without_anything_counts_nothing_and_leaves_no_whole_out() {
        LocalDate never = LocalDate.of(1999, 1, 1);
        List<Tally> tallies = figures.count(Country.KG, new Period(never, never), Cut.WHOLE);
        assertThat(tallies).extracting(tally -> tally.measure().code()).containsExactlyElementsOf(figures.measures().stream().map(Measure::code).toList());
        assertThat(tallies).allSatisfy(tally -> assertThat(tally.value()).isEqualByComparingTo("0"));
        assertThat(figures.count(Country.UZ, new Period(bureau.today(), bureau.today()), Cut.REGION)).isEmpty();
    }

    @Test
    void visits_findings_and_workers_of_a_day_as_counted_by_hand() {
        LocalDate day = bureau.today();
        InspectionId id = bureau.visited(Bureau.entry("one"), Bureau.entry("two"));
        bureau.visited();
        Bureau.done(bureau.findings.strike(bureau.findings.of(id, bureau.inspector).getLast().id(), bureau.inspector, Secret.of("twice")));
        InspectionId refused = bureau.out(Ground.PLAN, bureau.workshop);
        Bureau.done(bureau.steps.notVisited(refused, bureau.inspector, WhyNoVisit.ENTRY_REFUSED, Secret.of("shut")));
        house.clock().forward(Duration.ofDays(4));
        Bureau.done(bureau.acts.draw(id, bureau.inspector));
        Map<String, BigDecimal> whole = counted(day, day.plusDays(4), Cut.WHOLE, "");
        assertThat(whole).containsEntry("inspections", BigDecimal.valueOf(2)).containsEntry("violations", BigDecimal.ONE)
                .containsEntry("inspections_refused", BigDecimal.ONE).containsEntry("days_to_act_median", BigDecimal.valueOf(4))
                .containsEntry("days_to_act_p90", BigDecimal.valueOf(4));
        assertThat(whole.get("workers_covered")).isEqualByComparingTo("24");
        assertThat(counted(day, day, Cut.REGION, "KG-O")).containsEntry("inspections", BigDecimal.valueOf(2));
        assertThat(counted(day, day, Cut.SIZE, "SMALL")).containsEntry("violations", BigDecimal.ONE);
        assertThat(counted(day, day, Cut.GROUND, "PLAN")).containsEntry("inspections", BigDecimal.valueOf(2));
        assertThat(counted(day.plusDays(1), day.plusDays(2), Cut.WHOLE, "")).containsEntry("inspections", BigDecimal.ZERO);
    }

    @Test
    void lost_days_are_those_of_the_period_and_two_halves_make_the_whole() {
        LocalDate day = bureau.today();
        bureau.switchOn("BAN_2026", Set.of(), Set.of(), 0);
        bureau.steps.askApproval(bureau.draft(), bureau.inspector);
        house.clock().forward(Duration.ofDays(6));
        assertThat(counted(day, day.plusDays(9), Cut.WHOLE, "")).containsEntry("inspections_blocked", BigDecimal.ONE)
                .containsEntry("days_lost", BigDecimal.valueOf(6));
        assertThat(counted(day, day.plusDays(2), Cut.WHOLE, "")).containsEntry("days_lost", BigDecimal.valueOf(3));
        assertThat(counted(day.plusDays(3), day.plusDays(9), Cut.WHOLE, "")).containsEntry("days_lost", BigDecimal.valueOf(3))
                .containsEntry("inspections_blocked", BigDecimal.ZERO);
        assertThat(counted(day, day.plusDays(9), Cut.RULE, "BAN_2026")).containsOnlyKeys("inspections_blocked", "days_lost");
        house.clock().forward(Duration.ofDays(4));
        bureau.rules.switchOff(bureau.chief, "BAN_2026", Secret.of("over"), Secret.of("letter"));
    }

    @Test
    void only_inspectorates_are_counted_and_every_figure_leads_to_its_rows() {
        LocalDate day = bureau.today();
        BigDecimal before = counted(day, day, Cut.WHOLE, "").getOrDefault("inspections", BigDecimal.ZERO);
        house.database().sql("update access.organisation set kind = :kind where id = :id")
                .param("kind", Organisation.Kind.HOTLINE.name()).param("id", bureau.place.organisation().value()).update();
        Bureau.done(bureau.visits.take(bureau.out(Ground.PLAN, bureau.workshop), bureau.inspector, bureau.sheet(UUID.randomUUID(), 2)));
        assertThat(counted(day, day, Cut.WHOLE, "").get("inspections")).isEqualByComparingTo(before);
        assertThat(figures.measures()).allSatisfy(measure -> assertThat(figures.rowsOf(measure)).isPresent());
    }
}
