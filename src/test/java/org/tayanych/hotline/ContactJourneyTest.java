package org.tayanych.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** Calls: counted, noted, promised, and made cases, as a consultant does it by keyboard without JavaScript. */
@HouseTest
class ContactJourneyTest {

    @Autowired
    House house;

    Desk desk;
    Visitor consultant;

    @BeforeEach
    void sitDown() {
        desk = new Desk(house);
        consultant = desk.world.signIn(desk.consultant);
    }

    private Answer newCall() {
        return consultant.form(consultant.get("/desk"), "form[action=/desk/contacts]").submit();
    }

    @Test
    void a_prank_is_counted_and_done_with_one_press_and_leaves_no_key() {
        Answer counted = consultant.form(consultant.get("/desk/contacts"), "form:has(button[value=PRANK])").press("kind", "PRANK");
        assertThat(counted.text()).contains("Counted.", "Contacts today: 1");
        String rests = house.database()
                .sql("select kind || coalesce(notes::text, ' without notes') from hotline.contact where member = :me")
                .param("me", desk.consultant.id().value()).query(String.class).single();
        assertThat(rests).isEqualTo("PRANK without notes");
    }

    @Test
    void an_anonymous_call_is_in_todays_counts_and_no_name_or_number_rests_in_clear() {
        Answer contact = newCall();
        assertThat(contact.page().select("textarea[name=notes]").hasAttr("autofocus")).isTrue();
        Answer kept = consultant.form(contact)
                .set("notes", "Aigul, 0555 123 321, is afraid").set("danger", "NO").set("alone", "YES")
                .tick("topics", "B02").press("do", "keep");
        assertThat(kept.page().select("textarea[name=notes]").text()).isEqualTo("Aigul, 0555 123 321, is afraid");
        Answer ended = consultant.form(kept).press("do", "ADVICE");
        assertThat(ended.text()).contains("Contacts today: 1", "Advice given");
        String rests = house.database().sql("select t::text from hotline.contact t where member = :me")
                .param("me", desk.consultant.id().value()).query(String.class).single();
        assertThat(rests).doesNotContain("Aigul", "0555").contains("NOT_ASKED", "B02");
    }

    @Test
    void a_promised_call_back_turns_overdue_at_its_time() {
        ZonedDateTime then = house.clock().instant().plus(Duration.ofHours(2)).atZone(ZoneId.of("Asia/Bishkek"));
        Answer contact = newCall();
        Answer ended = consultant.form(contact).set("notes", "Call the number she gave").tick("callback", "yes")
                .set("back-day", "" + then.getDayOfMonth()).set("back-month", "" + then.getMonthValue())
                .set("back-year", "" + then.getYear()).set("backtime", "%02d:%02d".formatted(then.getHour(), then.getMinute()))
                .press("do", "ADVICE");
        assertThat(ended.page().select("#callbacks ~ table tr.ty-row--late")).isEmpty();
        house.clock().forward(Duration.ofHours(3));
        Answer late = desk.world.signIn(desk.consultant).get("/desk/contacts");
        assertThat(late.page().select("#callbacks ~ table tr.ty-row--late")).hasSize(1);
        Visitor again = desk.world.signIn(desk.consultant);
        Answer done = again.form(again.get("/desk/contacts"), "form[action$=called-back]").submit();
        assertThat(done.text()).contains("No call-back is owed.");
    }

    @Test
    void a_call_back_without_a_time_is_refused_and_the_notes_stay() {
        Answer again = consultant.form(newCall()).set("notes", "She cries").tick("callback", "yes").press("do", "ADVICE");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#back-error").text()).contains("Write the day");
        assertThat(again.page().select("textarea[name=notes]").text()).isEqualTo("She cries");
    }

    @Test
    void a_contact_becomes_a_case_and_the_caller_gets_a_code_that_opens_it() {
        Answer form = consultant.form(newCall()).set("notes", "No pay since May").set("child", "YES").tick("topics", "B02")
                .press("do", "case");
        assertThat(form.page().select("textarea[name=narrative]").text()).isEqualTo("No pay since May");
        Answer made = consultant.form(form).set("way", "CALL").set("address", "0777 000 111").set("word", "Ысык-Көл")
                .submit();
        String code = made.page().select("[data-receipt]").text().replace(" ", "");
        assertThat(code).matches("\\d{16}");
        assertThat(desk.bean(Receipts.class).open(Secret.of(code), ReceiptKind.COMPLAINT)).isPresent();
        Answer page = consultant.click(made, "/desk/cases/");
        assertThat(page.text()).contains("Notes of the call", "A child");
        assertThat(consultant.get("/desk/contacts").text()).contains("Became a case");
        for (String[] way : List.of(new String[] {"code", code}, new String[] {"word", "ысык-көл"})) {
            Answer found = consultant.form(consultant.get("/desk/contacts"), "form[action$=continue]")
                    .set(way[0], way[1]).submit();
            assertThat(found.path()).as(way[0]).isEqualTo(page.path());
        }
    }

    @Test
    void a_phone_number_continues_no_case() {
        Answer form = consultant.form(newCall()).set("notes", "No pay since May").press("do", "case");
        consultant.form(form).set("way", "CALL").set("address", "0777 222 333").submit();
        for (String field : List.of("code", "word")) {
            Answer answer = consultant.form(consultant.get("/desk/contacts"), "form[action$=continue]")
                    .set(field, "0777 222 333").submit();
            assertThat(answer.status()).as(field).isEqualTo(422);
        }
    }

    @Test
    void a_case_needs_words_a_name_if_one_is_promised_and_a_number_if_we_shall_call() {
        Answer form = consultant.form(newCall()).press("do", "case");
        Answer again = consultant.form(form).set("way", "CALL").set("identity", "CONFIDENTIAL").set("word", "ab").submit();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".govuk-error-summary__list li")).hasSize(4);
        assertThat(again.page().select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactlyInAnyOrder("#narrative", "#name", "#address", "#word");
    }

    @Test
    void what_is_typed_during_a_call_is_there_after_signing_in_elsewhere() {
        Answer contact = newCall();
        String token = contact.page().select("input[name=_csrf]").val();
        assertThat(consultant.post(contact.path() + "/notes", "_csrf", token, "notes", "He said that the").status())
                .isEqualTo(204);
        Visitor elsewhere = desk.world.signIn(desk.consultant);
        assertThat(elsewhere.get(contact.path()).page().select("textarea[name=notes]").text()).isEqualTo("He said that the");
    }

    @Test
    void a_hard_call_reaches_the_supervisor_without_a_reason() {
        consultant.form(consultant.get("/desk/contacts"), "form[action=/desk/hard-call]").submit();
        Visitor supervisor = desk.world.signIn(desk.supervisor);
        assertThat(supervisor.get("/desk/board").text()).contains("Test CONSULTANT had a hard call");
    }
}
