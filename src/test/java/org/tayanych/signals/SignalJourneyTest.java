package org.tayanych.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.referrals.Part;
import org.tayanych.vocabulary.Topic;

@HouseTest
class SignalJourneyTest {

    @Autowired
    House house;

    private Referred world;
    private Visitor inspector;

    @BeforeEach
    void world() {
        world = new Referred(house);
        inspector = house.world().signIn(world.inspector);
    }

    @Test
    void a_consultant_sees_no_signals_and_a_stranger_no_signal() {
        Signal signal = world.arrived(Part.TOPICS);
        Visitor consultant = house.world().signIn(world.inspectorate.enrol(Role.CONSULTANT, world.inspectorate.receiving()));
        assertThat(consultant.fetch("/desk/signals").status()).isEqualTo(404);
        Visitor stranger = house.world().signIn(new Referred(house).inspector);
        for (String path : List.of("", "/papers", "/place", "/visit", "/answer")) {
            assertThat(stranger.fetch("/desk/signals/" + signal.id() + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void from_arrival_over_the_workplace_to_a_visit_and_the_answer() {
        Signal signal = world.of(world.send(world.complaint(Topic.B01), Part.TOPICS, Part.EMPLOYER));
        Answer one = inspector.click(inspector.get("/desk/signals"), signal.id().toString());
        assertThat(one.text()).contains("Yes: the employer must not be told").doesNotContain(Referred.EMPLOYER).doesNotContain(Referred.NARRATIVE);
        Answer registered = inspector.form(one).submit();
        assertThat(registered.text()).contains("Registered.");
        Answer place = inspector.click(registered, "/place");
        assertThat(place.text()).contains(Referred.EMPLOYER).doesNotContain(Referred.NARRATIVE);
        Answer placed = inspector.form(place, "main form[action$=new-workplace]").set("name", "Түнкү Тигүү").set("isic", "C").set("region", "KG-GB").set("workers", "9").submit();
        assertThat(placed.text()).contains("Түнкү Тигүү");
        Answer visit = inspector.click(placed, "/visit");
        assertThat(visit.text()).contains("the employer can easily guess who spoke");
        Answer refused = inspector.form(visit, "main form[action$=visit]").submit();
        assertThat(refused.status()).isEqualTo(422);
        Answer begun = inspector.form(refused, "main form[action$=visit]").tick("sure", "yes").submit();
        assertThat(begun.path()).startsWith("/desk/inspections/");
        Answer answer = inspector.get("/desk/signals/" + signal.id() + "/answer");
        assertThat(inspector.form(answer).submit().status()).isEqualTo(422);
        Answer answered = inspector.form(answer).set("way", "CLOSE").set("words", "Айлык төлөндү").submit();
        assertThat(answered.text()).contains("The answer was sent.");
        assertThat(inspector.get("/desk/signals?state=ended").text()).contains("Answered");
    }

    @Test
    void what_the_worker_did_not_name_is_not_guessed() {
        Signal signal = world.arrived(Part.TOPICS);
        inspector.form(inspector.get("/desk/signals/" + signal.id())).submit();
        assertThat(inspector.get("/desk/signals/" + signal.id() + "/place").text()).contains("Do not guess");
    }

    @Test
    void the_worker_waits_and_the_page_says_so() {
        Signal signal = world.placed(world.workplace(200));
        Answer page = inspector.get("/desk/signals/" + signal.id());
        Answer wrong = inspector.form(page, "main form[action$=wait]").set("until-day", "1").set("until-month", "1").set("until-year", "2020").submit();
        assertThat(wrong.status()).isEqualTo(422);
        var day = java.time.LocalDate.now(house.clock()).plusDays(20);
        inspector.form(page, "main form[action$=wait]").set("until-day", "" + day.getDayOfMonth())
                .set("until-month", "" + day.getMonthValue()).set("until-year", "" + day.getYear()).submit();
        assertThat(inspector.get("/desk/signals/" + signal.id() + "/visit").text()).contains("asked that nobody comes before");
    }

    @Test
    void the_rows_behind_a_figure_are_listed() {
        Signal signal = world.arrived(Part.TOPICS);
        String day = signal.days().arrived().toString();
        assertThat(inspector.get("/desk/signals/arrived?from=" + day + "&until=" + day).body()).contains(signal.id().toString());
        assertThat(inspector.get("/desk/signals/answered?from=" + day + "&until=" + day).body()).doesNotContain(signal.id().toString());
    }
}
