package org.tayanych.holds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Progress;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Topic;

/** A case that a court may still need is not erased: who may say so, who sees it, and what retention does. */
@HouseTest
class HoldsTest {

    @Autowired
    House house;

    World world;
    World.Place place;
    World.Person consultant;
    World.Person supervisor;
    Submission.Accepted made;
    String path;

    @BeforeEach
    void open() {
        world = house.world();
        place = world.hotline();
        consultant = place.consultant();
        supervisor = place.supervisor();
        house.bean(TeamKeys.class).grant(place.intake(), world.worker(consultant).keyring(), supervisor.id());
        made = place.complaint("The court has asked for our papers", Topic.B01);
        path = "/desk/cases/" + made.id() + "/hold";
    }

    private OpenCase opened(World.Person reader) {
        return house.bean(CaseFiles.class).open(made.id(), world.worker(reader)).orElseThrow();
    }

    @Test
    void a_consultant_sees_the_hold_and_can_neither_place_nor_lift_it() {
        Visitor desk = world.signIn(consultant);
        Answer page = desk.get(path);
        assertThat(page.page().select("main form[action*=hold]")).isEmpty();
        assertThat(page.text()).contains("Supervisors of the team place and lift holds.");
        String token = page.page().select("input[name=_csrf]").val();
        assertThat(desk.post(path, "_csrf", token, "ground", "COURT").status()).isEqualTo(404);
        assertThat(desk.post(path + "/lift", "_csrf", token, "words", "x").status()).isEqualTo(404);
        assertThat(house.bean(CaseHolds.class).place(opened(consultant), Ground.COURT, Secret.NOTHING)).isFalse();
        assertThat(house.bean(CaseHolds.class).of(opened(consultant))).isEmpty();
    }

    @Test
    void strangers_and_administrators_find_nothing() {
        World.Place elsewhere = world.hotline();
        elsewhere.consultant();
        for (World.Person person : new World.Person[] {elsewhere.enrol(Role.SUPERVISOR, elsewhere.specialists()), place.administrator()}) {
            Visitor visitor = world.signIn(person);
            String token = visitor.get("/account").page().select("input[name=_csrf]").val();
            for (String id : new String[] {made.id().toString(), UUID.randomUUID().toString()}) {
                assertThat(visitor.get("/desk/cases/" + id + "/hold").status()).isEqualTo(404);
                assertThat(visitor.post("/desk/cases/" + id + "/hold", "_csrf", token, "ground", "COURT").status()).isEqualTo(404);
                assertThat(visitor.post("/desk/cases/" + id + "/hold/lift", "_csrf", token, "words", "x").status()).isEqualTo(404);
            }
        }
    }

    @Test
    void a_hold_needs_a_ground_and_lifting_needs_words() {
        Visitor desk = world.signIn(supervisor);
        Answer again = desk.form(desk.get(path), "form[action$=hold]").set("words", "Case 12 of the town court").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("textarea[name=words]").text()).isEqualTo("Case 12 of the town court");
        Answer placed = desk.form(again, "form[action$=hold]").set("ground", "COURT").submit();
        assertThat(placed.text()).contains("nothing of it will be erased", "A court may need it", "Test SUPERVISOR");
        assertThat(desk.get("/desk/cases/" + made.id()).text()).contains("Legal hold", "Case 12 of the town court");
        assertThat(house.bean(CaseHolds.class).place(opened(supervisor), Ground.OTHER, Secret.NOTHING))
                .as("a second one changes nothing").isFalse();
        Answer wordless = desk.form(desk.get(path), "form[action$=lift]").submit();
        assertThat(wordless.status()).isEqualTo(422);
        Answer lifted = desk.form(wordless, "form[action$=lift]").set("words", "The court has decided").submit();
        assertThat(lifted.text()).contains("The hold is lifted.", "There is no hold.");
    }

    @Test
    void retention_passes_over_a_held_case_and_erases_it_once_the_hold_is_lifted() {
        house.bean(CaseHolds.class).place(opened(supervisor), Ground.COURT, Secret.NOTHING);
        Complaints complaints = house.bean(Complaints.class);
        complaints.progress(made.id(), new Progress.Closed(), world.worker(supervisor));
        house.clock().forward(Duration.ofDays(5 * 366));
        house.run("complaints-erase");
        OpenCase kept = opened(supervisor);
        house.bean(CaseHolds.class).lift(kept, Secret.of("The court has decided"));
        house.run("complaints-erase");
        assertThat(complaints.facts(made.id())).isEmpty();
        assertThat(house.bean(CaseFiles.class).glance(made.id(), world.worker(supervisor))).isEmpty();
    }
}
