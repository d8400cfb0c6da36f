package org.tayanych.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.CaseWorker;
import org.tayanych.counsel.figures.LimitFigures;
import org.tayanych.hotline.Alert;
import org.tayanych.hotline.Alerts;
import org.tayanych.hotline.Closing;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Outcome;

/** Limits kept and lost, counted from the rows, and supervisors told before one is lost. */
@HouseTest
class LimitFiguresTest {

    @Autowired
    House house;

    Office office;
    LocalDate today;

    @BeforeEach
    void open() {
        office = new Office(house);
        today = office.today();
    }

    private OpenCase dismissed(LocalDate on) {
        OpenCase opened = office.newCase();
        office.facts.add(opened, Office.fact(Fact.Kind.WORKBOOK, on));
        return opened;
    }

    private LimitFigures.Quarter sum() {
        return house.bean(LimitFigures.class).of(office.place.organisation()).stream()
                .reduce((one, other) -> new LimitFigures.Quarter(one.begins(), one.inTime() + other.inTime(),
                        one.missed() + other.missed(), one.late() + other.late(), one.lost() + other.lost()))
                .orElseThrow();
    }

    @Test
    void nothing_counts_while_a_limit_runs_and_there_is_no_percentage_of_nothing() {
        dismissed(today.minusDays(5));
        assertThat(sum()).matches(all -> all.inTime() + all.missed() + all.late() + all.lost() == 0)
                .matches(all -> all.percentInTime().isEmpty());
    }

    @Test
    void acted_on_before_the_limit_counts_once_a_case_and_what_ended_before_us_counts_apart() {
        OpenCase kept = dismissed(today.minusDays(5));
        office.facts.act(kept, Set.of(office.limit(kept, "KG-LIM-DISMISSAL").id()), today, HelpChannel.COURT);
        dismissed(today.minusDays(140));
        assertThat(sum()).matches(all -> all.inTime() == 1 && all.late() == 1 && all.missed() == 0);
        assertThat(sum().percentInTime()).hasValue(100);
    }

    @Test
    void a_limit_that_ends_while_the_case_is_with_us_is_missed() {
        OpenCase opened = dismissed(today.minusDays(140));
        house.database().sql("update counsel.fact set added_at = added_at - interval '100 days' where case_id = :case")
                .param("case", opened.id().value()).update();
        assertThat(sum()).matches(all -> all.missed() == 1 && all.late() == 0);
        assertThat(sum().percentInTime()).hasValue(0);
    }

    @Test
    void a_case_closed_as_out_of_time_is_counted_as_lost() {
        OpenCase opened = office.newCase();
        house.bean(Closing.class).close(opened, Set.of(Outcome.O17), Closing.Told.IN_THE_DIALOGUE, Secret.NOTHING);
        assertThat(sum().lost()).isEqualTo(1);
        Answer page = office.world.signIn(office.supervisor).get("/desk/law/figures");
        assertThat(page.page().select("tbody tr:first-child td:last-child").text()).isEqualTo("1");
        assertThat(office.world.signIn(office.consultant).get("/desk/law/figures").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void supervisors_are_told_once_when_the_safety_date_has_come() {
        OpenCase near = dismissed(today.minusDays(52));
        dismissed(today.minusDays(5));
        house.run("counsel-limits-warn");
        house.run("counsel-limits-warn");
        CaseWorker supervisor = office.world.worker(office.supervisor);
        assertThat(house.bean(Alerts.class).waiting(supervisor)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(Alert.Kind.TIME_LIMIT);
            assertThat(alert.about()).contains(near.id());
        });
    }
}
