package org.tayanych.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Inspector;
import org.tayanych.employers.FirmName;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.TaxNumber;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.Findings;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Inspections;
import org.tayanych.inspections.State;
import org.tayanych.law.Packs;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** Inspections of former years as lists: whole or not at all, once, and readable like any other. */
@HouseTest
class RecordsTest {

    private static final String VISITS = "Номер проверки;workplace_code;tax_number;ground;visited_on;closed_on;workers_covered\n";
    private static final String FINDINGS = "inspection_number;number;topic;provision;severity;found_on;workers_affected\n";
    private static final String PROVISION = Packs.shipped(Country.KG).provisions().keySet().stream().sorted().findFirst().orElseThrow();

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    @Autowired
    Inspections inspections;

    @Autowired
    Findings findings;

    private World.Place place;
    private Visitor me;
    private Inspector inspector;
    private WorkplaceId workplace;

    @BeforeEach
    void somebody() {
        place = house.world().inspectorate();
        World.Person person = place.inspector();
        me = house.world().signIn(person);
        inspector = house.world().inspector(person);
        workplace = workplaces.add(place.organisation(), Optional.empty(), new NewWorkplace(FirmName.of("Шырдак"),
                Optional.of(new TaxNumber("01502199610046")), new Isic("C14"), 12, SizeBand.UNKNOWN, Country.KG,
                Optional.of(new Region("KG-GB")), "", "W-1"));
    }

    private Answer send(String kind, String file) {
        Answer sent = me.form(me.get("/desk/imports")).set("kind", kind)
                .attach("file", "list.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)).submit();
        house.run("imports-work");
        return me.get(sent.path());
    }

    private List<Inspection> here() {
        return inspections.ofWorkplace(workplace, inspector);
    }

    @Test
    void rows_that_mean_nothing_are_listed_and_nothing_is_written() {
        Answer answer = send("inspections", VISITS
                + "1;W-1;;PLAN;2025-03-04;2025-03-01;5\n"
                + "2;;;PLAN;2025-03-04;;\n"
                + "3;W-1;;WHIM;31.02.2025;;\n"
                + "4;W-1;;PLAN;04.03.2099;;x\n"
                + "5;W-1;;PLAN;2025-03-04;;\n");
        assertThat(answer.page().text()).contains("4 of 5 rows are wrong").contains("The days are not in order");
        Answer unknown = send("inspections", VISITS + "1;W-9;;PLAN;2025-03-04;;\n2;;99999999999999;PLAN;2025-03-04;;\n2;W-1;;PLAN;2025-03-04;;\n");
        assertThat(unknown.page().text()).contains("no workplace of this code").contains("or several").contains("A row above has this number");
        assertThat(send("findings", FINDINGS + "77;1;B01;" + PROVISION + ";GRAVE;2025-03-04;3\n").page().text())
                .contains("No inspection of this number was imported");
        assertThat(send("findings", FINDINGS + "77;1;B01;KG-NO-SUCH;GRAVE;2025-03-04;3\n").page().text()).contains("no such provision");
        assertThat(here()).isEmpty();
    }

    @Test
    void visits_and_findings_are_imported_once_and_read_by_the_team() {
        String visits = VISITS + "1;W-1;;PLAN;2025-03-04;2025-04-01;12\n2;;01502199610046;ACCIDENT;05.06.2025;;7\n";
        String found = FINDINGS + "1;1;B01;" + PROVISION + ";GRAVE;2025-03-04;3\n1;2;C02;" + PROVISION + ";MINOR;2025-03-05;\n";
        assertThat(send("inspections", visits).page().text()).contains("Added 2");
        assertThat(send("findings", found).page().text()).contains("Added 2");
        assertThat(send("inspections", visits).page().text()).contains("Unchanged 2").contains("Added 0");
        assertThat(send("findings", found).page().text()).contains("Unchanged 2").contains("Added 0");
        assertThat(here()).hasSize(2).allMatch(visit -> visit.state() == State.CLOSED);
        Inspection first = here().stream().filter(visit -> visit.workersCovered() == 12).findFirst().orElseThrow();
        assertThat(findings.of(first.id(), inspector)).extracting(Finding::workersAffected).containsExactly(3, 0);
        assertThat(inspections.happened(first, inspector)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(inspections.words(first, inspector)).isPresent();
        assertThat(me.get("/desk/inspections/" + first.id()).status()).isEqualTo(200);
        World.Person stranger = house.world().inspectorate().inspector();
        assertThat(inspections.find(first.id(), house.world().inspector(stranger))).isEmpty();
    }

    @Test
    void what_was_written_down_is_not_written_over() {
        send("inspections", VISITS + "1;W-1;;PLAN;2025-03-04;;12\n");
        Answer again = send("inspections", VISITS + "1;W-1;;PLAN;2025-03-04;;13\n2;W-1;;PLAN;2025-03-04;;1\n");
        assertThat(again.page().text()).contains("said something else").contains("Nothing of this file was imported");
        assertThat(here()).hasSize(1);
    }

    @Test
    void a_consultant_without_the_right_to_inspect_is_offered_workplaces_alone() {
        Visitor consultant = house.world().signIn(house.world().hotline().consultant());
        assertThat(consultant.get("/desk/imports").page().select("input[name=kind]").eachAttr("value")).containsExactly("workplaces");
    }
}
