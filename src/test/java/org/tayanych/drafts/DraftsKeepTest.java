package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** What was typed and attached is never lost, and a draft is nobody else's. */
@HouseTest
class DraftsKeepTest {

    @Autowired
    House house;

    private World.Place hotline;

    @BeforeEach
    void somebodyReads() {
        hotline = house.world().hotline();
        hotline.consultant();
    }

    @Test
    void the_draft_code_leads_back_from_another_phone() {
        Teller teller = new Teller(house);
        Answer offer = teller.form("what").set("what", "FIRED").submit();
        assertThat(offer.path()).endsWith("/complaint/code");
        String code = Teller.code(teller.phone.form(offer).submit());
        teller.form("country").set("country", "RU").submit();
        Visitor other = house.visitor();
        Answer back = other.form(other.get("/en/complaint/resume"), "form[action$=/resume]").set("code", code).submit();
        assertThat(back.path()).endsWith("/words");
        assertThat(other.get("/en/complaint/country").page().select("[name=country][value=RU]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_slip_a_wrong_code_and_a_case_code_open_no_draft() {
        String caseCode = Teller.code(new Teller(house).tell("HURT", "A fall", hotline));
        assertThat(resume("1234").text()).contains("One digit is not right");
        assertThat(resume("").text()).contains("Write the 16 digits");
        Answer unknown = resume(caseCode);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("No unfinished story opens with this code");
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "HURT").submit();
        Form firstTab = teller.form("employer").set("employer", "from the first tab");
        Form secondTab = teller.form("employer").set("employer", "from the second tab");
        Form otherPage = teller.form("country").set("country", "KG");
        assertThat(firstTab.submit().status()).isEqualTo(200);
        Answer overtaken = secondTab.submit();
        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.text()).contains("changed in another window");
        assertThat(overtaken.page().select("[name=employer]").attr("value")).isEqualTo("from the second tab");
        assertThat(teller.form("employer").submit().status()).isEqualTo(200);
        assertThat(teller.open("employer").page().select("[name=employer]").attr("value")).isEqualTo("from the first tab");
        teller.phone.form(overtaken, "form[action$=/employer]").submit();
        assertThat(teller.open("employer").page().select("[name=employer]").attr("value")).isEqualTo("from the second tab");
        assertThat(otherPage.submit().status()).isEqualTo(200);
    }

    @Test
    void the_back_button_finds_every_answer_and_a_second_press_harms_nothing() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "HURT").submit();
        Form form = teller.form("employer").set("employer", "Nurbek from the market");
        form.submit();
        assertThat(form.submit().status()).isEqualTo(200);
        Answer back = teller.open("employer");
        assertThat(back.page().select("[name=employer]").attr("value")).isEqualTo("Nurbek from the market");
        assertThat(back.header("cache-control")).contains("no-store");
    }

    @Test
    void files_survive_what_else_is_wrong_on_the_page() throws IOException {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "DANGEROUS").submit();
        Answer wrong = teller.form("files")
                .attach("files", "place.jpg", "image/jpeg", Made.jpegTakenAt("somewhere", 1))
                .attach("files", "tool.exe", "image/jpeg", Made.ascii("MZ\u0090\0\3\0\0\0"))
                .submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("We cannot take this kind of file").contains("place.jpg");
        assertThat(teller.open("files").text()).contains("place.jpg").contains("9 more");
        Answer removed = teller.phone.form(teller.open("files"), "form[action$=/files/remove]").submit();
        assertThat(removed.text()).doesNotContain("place.jpg");
    }

    @Test
    void words_survive_a_refused_recording() {
        Teller teller = new Teller(house);
        teller.form("what").set("what", "VIOLENCE").submit();
        Answer wrong = teller.form("words").set("words", "He hit me\nand then")
                .attach("voice", "voice.ogg", "audio/ogg", Made.ascii("<html>no sound</html>")).submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea[name=words]").text()).contains("He hit me");
        assertThat(wrong.text()).contains("We cannot take this kind of file");
    }

    @Test
    void a_file_of_one_draft_cannot_be_removed_from_another() throws IOException {
        Teller owner = new Teller(house);
        owner.form("what").set("what", "HURT").submit();
        owner.form("files").attach("files", "mine.png", "image/png", Made.picture("png")).submit();
        String id = owner.open("files").page().select("[name=file]").attr("value");
        Teller stranger = new Teller(house);
        stranger.form("what").set("what", "HURT").submit();
        stranger.form("files").attach("files", "other.png", "image/png", Made.picture("png")).submit();
        stranger.phone.form(stranger.open("files"), "form[action$=/files/remove]").smuggle("file", id).submit();
        assertThat(owner.open("files").text()).contains("mine.png");
    }

    @Test
    void drafts_vanish_after_fourteen_days_with_their_code_and_files() throws IOException {
        Teller teller = new Teller(house);
        Answer offer = teller.form("what").set("what", "HURT").submit();
        String code = Teller.code(teller.phone.form(offer).submit());
        teller.form("files").attach("files", "old.png", "image/png", Made.picture("png")).submit();
        house.clock().forward(Duration.ofDays(16));
        assertThat(teller.open("words").status()).isEqualTo(410);
        house.run("drafts-vanish");
        assertThat(resume(code).text()).contains("No unfinished story");
        assertThat(house.database().sql("select count(*) from drafts.draft where ends_at <= :now")
                .param("now", house.clock().instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1)).single()).isZero();
    }

    private Answer resume(String code) {
        Visitor phone = house.visitor();
        return phone.form(phone.get("/en/complaint/resume"), "form[action$=/resume]").set("code", code).submit();
    }
}
