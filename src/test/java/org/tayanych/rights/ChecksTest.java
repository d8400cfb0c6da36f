package org.tayanych.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** A lawyer's word about an article: who may give it, how long it holds, and what asks for it again. */
@HouseTest
class ChecksTest {

    private static final String SLUG = "night-work";

    @Autowired
    House house;

    @Autowired
    Rights rights;

    @Autowired
    Checks checks;

    @Test
    void whoever_is_no_lawyer_may_read_and_not_sign() {
        World.Place place = house.world().hotline();
        Visitor consultant = house.world().signIn(place.consultant());
        Answer page = consultant.get("/desk/rights/overtime");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[action$=/check]")).isEmpty();
        String token = page.page().select("input[name=_csrf]").attr("value");
        String print = rights.article("overtime").orElseThrow().print();
        assertThat(consultant.post("/desk/rights/overtime/check", "_csrf", token, "print", print).status()).isIn(403, 404);
        assertThat(checks.of(rights.article("overtime").orElseThrow())).isInstanceOf(CheckState.Never.class);
        assertThat(house.visitor().fetch("/desk/rights").status()).isNotEqualTo(200);
    }

    @Test
    void an_article_that_never_was_is_nothing() {
        Visitor lawyer = lawyer(house.world().hotline());
        assertThat(lawyer.fetch("/desk/rights/no-such-article").status()).isEqualTo(404);
        String token = lawyer.get("/desk/rights").page().select("input[name=_csrf]").attr("value");
        assertThat(lawyer.post("/desk/rights/no-such-article/check", "_csrf", token).status()).isEqualTo(404);
    }

    @Test
    void words_that_were_changed_meanwhile_are_not_signed() {
        Visitor lawyer = lawyer(house.world().hotline());
        String token = lawyer.get("/desk/rights/fines").page().select("input[name=_csrf]").attr("value");
        Answer answer = lawyer.follow(lawyer.post("/desk/rights/fines/check", "_csrf", token, "print", "an-older-print"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(checks.of(rights.article("fines").orElseThrow())).isInstanceOf(CheckState.Never.class);
    }

    @Test
    void a_check_holds_for_half_a_year_then_the_page_says_so_and_the_lawyers_get_a_task() {
        World.Place place = house.world().hotline();
        Visitor lawyer = lawyer(place);
        assertThat(publicPage()).contains("ещё не проверил юрист").doesNotContain(place.name());
        Answer page = lawyer.get("/desk/rights/" + SLUG);
        Answer done = lawyer.form(page, "form[action$=/check]").press("print", rights.article(SLUG).orElseThrow().print());
        assertThat(done.status()).isEqualTo(200);
        assertThat(publicPage()).contains(place.name()).doesNotContain("не проверил юрист", "давно не проверяли");
        house.clock().forward(Duration.ofDays(180));
        assertThat(publicPage()).doesNotContain("давно не проверяли");
        house.clock().forward(Duration.ofDays(1));
        assertThat(publicPage()).contains("давно не проверяли", place.name());
        house.run("rights-check-round");
        house.run("rights-check-round");
        assertThat(checks.tasks()).filteredOn(task -> task.article().slug().equals(SLUG))
                .extracting(CheckTask::reason).contains(CheckTask.Reason.OLD_CHECK).doesNotHaveDuplicates();
        assertThat(lawyer(place).get("/desk/rights").page().select("caption").text()).contains("wait for a lawyer");
    }

    @Test
    void signing_takes_the_article_off_the_list() {
        house.run("rights-check-round");
        assertThat(checks.tasks()).anyMatch(task -> task.article().slug().equals("probation"));
        Visitor lawyer = lawyer(house.world().hotline());
        Answer page = lawyer.get("/desk/rights/probation");
        lawyer.form(page, "form[action$=/check]").press("print", rights.article("probation").orElseThrow().print());
        assertThat(checks.tasks()).noneMatch(task -> task.article().slug().equals("probation"));
    }

    private Visitor lawyer(World.Place place) {
        return house.world().signIn(place.enrol(Role.LAWYER, place.receiving()));
    }

    private String publicPage() {
        return house.visitor().get("/ru/rights/" + SLUG).text();
    }
}
