package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/** A call about violence: the specialists' alone from the moment it is marked, though somebody else holds the receiver. */
@HouseTest
class HeldContactsTest {

    @Autowired
    House house;

    Desk desk;
    Visitor consultant;
    Answer sealed;

    @BeforeEach
    void sheTells() {
        desk = new Desk(house);
        consultant = desk.world.signIn(desk.consultant);
        Answer call = consultant.form(consultant.get("/desk"), "form[action=/desk/contacts]").submit();
        sealed = consultant.form(call).set("notes", "Her name is Burulkan").tick("topics", "E01").press("do", "keep");
    }

    private SubjectId id() {
        return new SubjectId(UUID.fromString(sealed.path().replaceAll(".*/", "")));
    }

    private static String shape(Answer answer, Object id) {
        return answer.status() + answer.page().select("main").text().replace(id.toString(), "");
    }

    @Test
    void nobody_of_the_team_opens_it_by_its_address_nor_finds_it_by_the_exact_name() {
        UUID nothing = UUID.randomUUID();
        World.Person administrator = desk.place.enrol(Role.ADMINISTRATOR);
        for (World.Person person : List.of(desk.colleague, desk.supervisor, desk.consultant, administrator)) {
            Visitor other = desk.world.signIn(person);
            for (String door : List.of("", "/case")) {
                Answer there = other.get("/desk/contacts/" + id() + door);
                assertThat(there.status()).as(person.mail() + door).isEqualTo(404);
                assertThat(shape(there, id())).isEqualTo(shape(other.get("/desk/contacts/" + nothing + door), nothing));
            }
        }
        for (World.Person person : List.of(desk.colleague, desk.supervisor)) {
            Visitor other = desk.world.signIn(person);
            assertThat(other.get("/desk/contacts").page().select("a[href*=" + id() + "]")).isEmpty();
            assertThat(other.form(other.get("/desk/search")).set("words", "Burulkan").submit().text()).contains("Found: 0.");
        }
        assertThat(desk.bean(Contacts.class).open(id(), desk.world.worker(desk.supervisor))).isEmpty();
        assertThat(desk.bean(Contacts.class).listToday(desk.me())).isEmpty();
    }

    @Test
    void who_holds_the_receiver_writes_on_in_the_same_browser_and_the_specialists_read_it() {
        assertThat(sealed.text()).contains("sealed to the specialists alone");
        Answer more = consultant.form(consultant.get(sealed.path())).set("notes", "Her name is Burulkan. He followed her")
                .press("do", "keep");
        assertThat(more.page().select("textarea[name=notes]").text()).contains("He followed her");
        assertThat(desk.bean(Contacts.class).open(id(), desk.world.worker(desk.specialist)).orElseThrow().notes())
                .isEqualTo(Secret.of("Her name is Burulkan. He followed her"));
        Visitor specialist = desk.world.signIn(desk.specialist);
        assertThat(specialist.get("/desk/contacts").page().select("#running ~ ul a[href$=" + id() + "]")).hasSize(1);
    }

    @Test
    void once_it_is_given_away_or_has_ended_the_browser_opens_it_no_more() {
        Answer given = consultant.form(consultant.get(sealed.path())).press("do", "give");
        assertThat(given.text()).contains("The specialists have it.");
        assertThat(consultant.get(sealed.path()).status()).isEqualTo(404);
        sheTells();
        consultant.form(consultant.get(sealed.path())).press("do", "ADVICE");
        assertThat(consultant.get(sealed.path()).status()).isEqualTo(404);
        assertThat(desk.bean(Contacts.class).open(id(), desk.world.worker(desk.specialist))).isPresent();
    }

    @Test
    void the_cookie_opens_nothing_for_another_member_after_signing_out_or_after_four_hours() {
        Visitor colleague = desk.world.signIn(desk.colleague);
        consultant.cookies().forEach((name, value) -> {
            if (name.startsWith("held-")) {
                colleague.cookies().put(name, value);
            }
        });
        assertThat(colleague.get(sealed.path()).status()).isEqualTo(404);
        String held = "held-" + id();
        String cookie = consultant.cookies().get(held);
        consultant.form(consultant.get("/desk"), "form[action=/desk/sign-out]").submit();
        Visitor again = desk.world.signIn(desk.consultant);
        again.cookies().put(held, cookie);
        assertThat(again.get(sealed.path()).status()).isEqualTo(404);
        sheTells();
        cookie = consultant.cookies().get("held-" + id());
        house.clock().forward(Duration.ofHours(4).plusMinutes(1));
        Visitor late = desk.world.signIn(desk.consultant);
        late.cookies().put("held-" + id(), cookie);
        assertThat(late.get(sealed.path()).status()).isEqualTo(404);
    }

    @Test
    void the_mark_is_not_taken_away_again_and_its_case_is_the_specialists_too() {
        Visitor specialist = desk.world.signIn(desk.specialist);
        specialist.post("/desk/contacts/" + id() + "/notes", "_csrf",
                specialist.get("/desk/contacts").page().select("input[name=_csrf]").val(), "notes", "x", "danger", "NO");
        OpenContact opened = desk.bean(Contacts.class).open(id(), desk.world.worker(desk.specialist)).orElseThrow();
        assertThat(opened.contact().topics()).containsExactly(Topic.E01);
        NewComplaint harmless = new NewComplaint(Language.KY, Channel.PHONE, java.util.Set.of(Topic.B01), Country.KG, null,
                null, false, Account.anonymous(Secret.of("words")), SafeContact.codeOnly(Language.KY), null);
        assertThatThrownBy(() -> desk.bean(ContactCases.class).make(opened, harmless))
                .isInstanceOf(IllegalArgumentException.class);
        Answer form = consultant.form(consultant.get(sealed.path())).press("do", "case");
        Answer made = consultant.form(form).set("narrative", "He waits at the door").submit();
        assertThat(made.page().select("[data-receipt]").text()).isNotBlank();
        assertThat(made.page().select("a[href^=/desk/cases/]")).isEmpty();
    }

    @Test
    void without_a_specialist_it_stays_with_those_who_answered() {
        World.Place small = desk.world.hotline();
        World.Person alone = small.consultant();
        SubjectId contact = desk.bean(Contacts.class).begin(desk.world.worker(alone), Channel.PHONE).orElseThrow();
        OpenContact opened = desk.bean(Contacts.class).open(contact, desk.world.worker(alone)).orElseThrow();
        assertThat(desk.bean(Contacts.class).triage(opened, Contact.Safety.NOT_ASKED, null, java.util.Set.of(Topic.E02)))
                .isEqualTo(Contacts.Kept.KEPT);
        assertThat(desk.bean(Contacts.class).open(contact, desk.world.worker(alone))).isPresent();
    }
}
