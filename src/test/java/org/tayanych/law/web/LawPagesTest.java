package org.tayanych.law.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.law.Packs;
import org.tayanych.law.Standards;
import org.tayanych.vocabulary.Language;

/** The law on a day, conventions and gaps as anybody reads them; packs as members do. */
@HouseTest
class LawPagesTest {

    @Autowired
    House house;

    @Autowired
    Packs packs;

    @Autowired
    Standards standards;

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "21.11.2026", "1875-01-01", "２０２６-11-22", "", "yesterday", "999999-01-01"})
    void a_day_that_is_none_gets_a_sentence_beside_the_field(String on) {
        Answer answer = house.visitor().fetch("/en/law/KG-PAY-LATE?on=" + java.net.URLEncoder.encode(on, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#on-day");
        assertThat(answer.page().select(".govuk-error-message").text()).containsAnyOf("real day", "between 31 August 1991");
    }

    @Test
    void a_day_typed_in_boxes_that_is_none_gets_the_same_sentence() {
        assertThat(house.visitor().fetch("/ky/law/KG-PAY-LATE?on-day=31&on-month=2&on-year=2026").status()).isEqualTo(422);
        assertThat(house.visitor().fetch("/ky/law/KG-PAY-LATE?on-day=１&on-month=2&on-year=2026").status()).isEqualTo(422);
        assertThat(house.visitor().fetch("/ky/law/KG-PAY-LATE?on-day=1&on-month=2&on-year=2026").status()).isEqualTo(200);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        for (String path : List.of("/ky/law/KG-NOTHING", "/ky/conventions/C9999", "/ky/gaps/GAP-NONE", "/ky/law?country=XX")) {
            assertThat(house.visitor().fetch(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_is_not_confirmed_is_never_told_as_a_fact() {
        Answer answer = house.visitor().get("/en/law/KZ-PAY-LATE?on=2026-08-01");
        assertThat(answer.text()).contains("Ask us").doesNotContain("1.25", "base rate");
        assertThat(answer.page().select("main a[href$=/en/complaint]")).isNotEmpty();
        Answer before = house.visitor().get("/en/law/KG-LIM-DISMISSAL?on=2026-06-22");
        assertThat(before.text()).contains("Ask us").doesNotContain("one month");
    }

    @Test
    void the_law_on_a_day_is_the_old_or_the_new_one() {
        Answer today = house.visitor().get("/en/law/KG-TERM-RES?on=2026-11-22");
        assertThat(today.text()).contains("one month ahead", "art. 43", "No. 23", "28.07.2026", "from January 28, 2025",
                "Read in the text of the law");
        assertThat(today.page().select("blockquote[lang=ru]").text()).contains("за один месяц");
        assertThat(today.page().select("a[href$='?on=2004-08-04']").text()).contains("Earlier version");
        Answer then = house.visitor().get("/en/law/KG-TERM-RES?on=2024-05-01");
        assertThat(then.text()).contains("two weeks", "art. 82", "the former one").doesNotContain("one month ahead");
        assertThat(then.page().select("a[href$='?on=2025-01-28']").text()).contains("Later version");
        assertThat(house.visitor().get("/en/law/KG-TERM-RES?on=1999-05-01").text()).contains("says nothing about this day");
    }

    @Test
    void a_rule_whose_words_were_not_copied_says_so_and_where_they_are() {
        assertThat(house.visitor().get("/en/law/KG-OSH-DUTY").text())
                .contains("have not been copied here yet", "cbd.minjust.gov.kg");
    }

    @Test
    void every_rule_every_standard_and_every_gap_has_its_page() {
        List<String> paths = new ArrayList<>();
        packs.all().forEach(pack -> pack.provisions().keySet().forEach(code -> paths.add("/law/" + code)));
        standards.conventions().forEach(convention -> paths.add("/conventions/" + convention.code()));
        standards.gaps().forEach(gap -> paths.add("/gaps/" + gap.code()));
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            for (String language : List.of("ky", "tg")) {
                Answer answer = house.visitor().get("/" + language + path);
                if (answer.status() != 200 || answer.page().select("h1").size() != 1 || answer.bytes().length > 60_000) {
                    wrong.add(answer.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_reads_tajik_is_told_that_the_text_is_russian() {
        Answer answer = house.visitor().get("/tg/law/KG-PAY-LATE");
        assertThat(answer.page().select(".ty-borrowed")).isNotEmpty();
        assertThat(answer.page().select("h1").attr("lang")).isEqualTo("ru");
    }

    @Test
    void russia_shows_the_rights_of_the_union_too() {
        assertThat(house.visitor().get("/en/law?country=RU").page().select("a[href$=/en/law/EAEU-97-1]")).isNotEmpty();
        assertThat(house.visitor().get("/en/law?country=UZ").page().select("a[href$=/en/law/EAEU-97-1]")).isEmpty();
    }

    @Test
    void a_gap_shows_both_texts_and_a_convention_its_gaps() {
        Answer gap = house.visitor().get("/en/gaps/GAP-C29-DEFINITION");
        assertThat(gap.text()).contains("threat of violent influence", "menace of any penalty", "What we propose", "Open");
        assertThat(gap.page().select("a[href$=/en/law/KG-FORCED], a[href$=/en/conventions/C29]")).hasSize(2);
        assertThat(house.visitor().get("/en/conventions/C81").page().select("main a[href*=/gaps/GAP-C81]")).hasSize(3);
        assertThat(house.visitor().get("/en/conventions").text()).contains("C190", "ratified, June 3, 2024");
    }

    @Test
    void a_stranger_does_not_see_packs_and_only_an_administrator_reads_the_folder_again() {
        assertThat(house.visitor().fetch("/desk/law").status()).isNotEqualTo(200);
        World world = house.world();
        World.Place place = world.hotline();
        Visitor consultant = world.signIn(place.consultant());
        assertThat(consultant.get("/desk/law").page().select("form[action='/desk/law/read']")).isEmpty();
        String token = consultant.get("/desk").page().select("input[name=_csrf]").attr("value");
        assertThat(consultant.post("/desk/law/read", "_csrf", token).status()).isIn(403, 404);
        Visitor administrator = world.signIn(place.enrol(Language.EN, Role.ADMINISTRATOR));
        Answer page = administrator.get("/desk/law");
        assertThat(page.page().select("form[action='/desk/law/read']")).hasSize(1);
        Answer again = administrator.post("/desk/law/read", "_csrf", page.page().select("input[name=_csrf]").attr("value"));
        assertThat(again.status()).isEqualTo(303);
        assertThat(administrator.get("/desk/law").text()).contains("Nothing has changed");
    }

    @Test
    void members_see_what_is_not_confirmed_with_its_mark() {
        World world = house.world();
        Visitor member = world.signIn(world.hotline().enrol(Language.EN, Role.SUPERVISOR));
        assertThat(member.get("/desk/law?country=KZ").text()).contains("KZ-PAY-LATE", "Not confirmed, very probable");
        assertThat(member.get("/desk/law/KZ-PAY-LATE").text())
                .contains("1.25 times", "rate_factor = 1.25", "never tell it to a worker as a fact", "nobody yet");
    }
}
