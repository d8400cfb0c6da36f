package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.complaints.Submission;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.TeamKeys;
import org.tayanych.vocabulary.Topic;

/** A supervisor gives the team a new key; an administrator has the book of deeds checked. */
@HouseTest
class KeysAndBookTest {

    @Autowired
    House house;

    World world;
    World.Place place;
    World.Person consultant;
    World.Person supervisor;

    @BeforeEach
    void found() {
        world = house.world();
        place = world.hotline();
        consultant = place.consultant();
        supervisor = place.supervisor();
        house.bean(TeamKeys.class).grant(place.intake(), world.worker(consultant).keyring(), supervisor.id());
    }

    private static String token(Visitor visitor) {
        return visitor.get("/account").page().select("input[name=_csrf]").val();
    }

    private byte[] publicKey() {
        return house.database().sql("select public_key from vault.team_key where team = :id")
                .param("id", place.intake().value()).query((row, at) -> row.getBytes(1)).single();
    }

    @Test
    void a_consultant_a_stranger_and_an_administrator_renew_no_key() {
        byte[] before = publicKey();
        World.Place elsewhere = world.hotline();
        elsewhere.consultant();
        for (World.Person person : new World.Person[] {
                consultant, elsewhere.enrol(Role.SUPERVISOR, elsewhere.specialists()), place.administrator()}) {
            Visitor visitor = world.signIn(person);
            Answer answer = visitor.post("/desk/team/keys/" + place.intake() + "/renew", "_csrf", token(visitor),
                    "understood-" + place.intake(), "yes");
            assertThat(answer.status()).as(person.mail()).isEqualTo(404);
        }
        Visitor desk = world.signIn(supervisor);
        assertThat(desk.post("/desk/team/keys/" + UUID.randomUUID() + "/renew", "_csrf", token(desk)).status()).isEqualTo(404);
        assertThat(publicKey()).isEqualTo(before);
        assertThat(world.signIn(consultant).get("/desk/team/keys").page().select("form[action$=renew]")).isEmpty();
    }

    @Test
    void without_the_tick_nothing_is_renewed() {
        byte[] before = publicKey();
        Visitor desk = world.signIn(supervisor);
        Answer answer = desk.form(desk.get("/desk/team/keys"), "form[action$=renew]").submit();
        assertThat(answer.text()).contains("Nothing was changed.");
        assertThat(publicKey()).isEqualTo(before);
    }

    @Test
    void a_renewed_key_opens_every_case_for_those_who_held_it_and_voids_the_sheet() {
        Submission.Accepted made = place.complaint("The pay is late", Topic.B01);
        var sheet = house.bean(Grants.class).printSheet(world.worker(supervisor), place.intake(), 3, 2).orElseThrow();
        byte[] before = publicKey();
        Visitor reader = world.signIn(consultant);
        Visitor desk = world.signIn(supervisor);
        Answer renewed = desk.form(desk.get("/desk/team/keys"), "form[action$=renew]")
                .tick("understood-" + place.intake(), "yes").submit();
        assertThat(renewed.text()).contains("The team has a new key.");
        assertThat(publicKey()).isNotEqualTo(before);
        assertThat(reader.get("/desk/cases/" + made.id()).text()).contains("The pay is late");
        assertThat(house.bean(Grants.class).useSheet(world.worker(supervisor), place.intake(), sheet.subList(0, 2))).isFalse();
        assertThat(desk.get("/admin/audit").text()).contains("team.key.renewed");
    }

    @Test
    void only_an_administrator_has_the_whole_book_checked() {
        Visitor desk = world.signIn(supervisor);
        assertThat(desk.get("/admin/audit").page().select("form[action$=verify]")).isEmpty();
        assertThat(desk.post("/admin/audit/verify", "_csrf", token(desk)).status()).isEqualTo(404);
    }

    @Test
    void the_book_is_whole_and_a_changed_line_is_named() {
        Visitor office = world.signIn(place.administrator());
        Answer whole = office.form(office.get("/admin/audit"), "form[action$=verify]").submit();
        assertThat(whole.text()).contains("The book is whole:");
        assertThat(office.get("/admin/audit").text()).contains("book.verified");
        record Line(long id, int lane, long number) {}
        Line line = house.database().sql("select id, lane, number from audit.line order by id desc limit 1")
                .query((row, at) -> new Line(row.getLong(1), row.getInt(2), row.getLong(3))).single();
        tamper("update audit.line set what = 'nothing.' || what where id = :id", line.id());
        try {
            Answer broken = office.form(office.get("/admin/audit"), "form[action$=verify]").submit();
            assertThat(broken.text()).contains("The book was changed: in lane " + line.lane());
            assertThat(broken.page().select(".govuk-notification-banner--danger")).hasSize(1);
        } finally {
            tamper("update audit.line set what = substr(what, 9) where id = :id", line.id());
        }
        assertThat(office.form(office.get("/admin/audit"), "form[action$=verify]").submit().text()).contains("The book is whole:");
    }

    private void tamper(String sql, long id) {
        new TransactionTemplate(house.bean(PlatformTransactionManager.class)).executeWithoutResult(within -> {
            house.database().sql("set local session_replication_role = replica").update();
            house.database().sql(sql).param("id", id).update();
        });
    }
}
