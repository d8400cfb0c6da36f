package org.tayanych.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.files.Made;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.World;

/** Before sending, whoever wants to stay unknown is shown what could point to them; what they do with it is theirs. */
@HouseTest
class HintsJourneyTest {

    private static final String TITLE = "Could somebody know you by this?";

    @Autowired
    House house;

    private World.Place hotline;

    @BeforeEach
    void somebodyReads() {
        hotline = house.world().hotline();
        hotline.consultant();
    }

    @Test
    void nothing_is_hinted_at_where_there_is_nothing_or_where_the_name_may_be_used() {
        Teller plain = new Teller(house);
        assertThat(plain.tellShortly("NOT_PAID", "They kept our pay").text()).doesNotContain(TITLE);
        assertThat(plain.open("check").text()).doesNotContain(TITLE);
        Teller named = new Teller(house);
        named.tellShortly("NOT_PAID", "Call me at 0555 123 456 please");
        assertThat(named.open("check").text()).contains(TITLE);
        named.form("contact").set("identity", "NAMED").set("name", "Aigul").submit();
        assertThat(named.open("check").text()).doesNotContain(TITLE);
    }

    @Test
    void each_hint_leads_to_its_page_and_goes_when_the_words_go() {
        Teller teller = new Teller(house);
        teller.tellShortly("FIRED", "On 5.3.2026 he fired Gulnara, there were only three of us");
        teller.form("contact").set("identity", "CONFIDENTIAL").set("name", "Gulnara").submit();
        Answer check = teller.open("check");
        assertThat(check.text()).contains(TITLE).contains("“Gulnara”").contains("“5.3.2026”").contains("“three of us”");
        Answer words = teller.phone.click(check, "/complaint/words?change=1");
        Answer back = teller.phone.form(words, "form[action$=/words]").set("words", "In March I was fired").submit();
        assertThat(back.path()).endsWith("/check");
        assertThat(back.text()).doesNotContain(TITLE);
    }

    @Test
    void it_can_be_sent_as_it_is() {
        Teller teller = new Teller(house);
        teller.tellShortly("HURT", "Мен айылдагы ашпозмун");
        teller.choose(hotline);
        Answer check = teller.phone.get("/ky/complaint/check");
        assertThat(check.text()).contains("Мындан сизди таанып коюшу мүмкүнбү?").contains("«ашпозмун» жана айыл");
        assertThat(Teller.code(teller.send())).hasSize(19);
    }

    @Test
    void photos_are_a_hint_and_a_voice_is_told_of_where_it_is_recorded() throws IOException {
        Teller teller = new Teller(house);
        teller.tellShortly("DANGEROUS", "No helmets");
        teller.form("words").attach("voice", "voice.wav", "audio/wav", Made.wav("note")).submit();
        assertThat(teller.open("check").text()).doesNotContain(TITLE);
        teller.form("files").attach("files", "a.png", "image/png", Made.picture("png")).submit();
        assertThat(teller.open("check").text()).contains(TITLE).contains("can show a face");
    }
}
