package org.tayanych.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.access.Role;
import org.tayanych.house.Answer;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Language;

/** The pages of rights as a worker meets them: without JavaScript, on a small phone, in six languages. */
@HouseTest
class RightsPagesTest {

    @Autowired
    House house;

    @Autowired
    Rights rights;

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : List.of("/ky/rights/no-such-article", "/ky/rights/paths/no-such-path", "/ky/rights/paths",
                "/ky/rights/LATE-PAY", "/ky/rights/%00", "/ky/rights/" + "a".repeat(2000))) {
            assertThat(house.visitor().fetch(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void an_empty_a_huge_and_a_broken_search_are_answered_in_words() {
        for (String typed : List.of("", "   ", "x".repeat(50_000), "\u0001\u0002", "<script>alert(1)</script>", "'; drop table")) {
            Visitor visitor = house.visitor();
            Answer found = visitor.form(visitor.get("/ru/rights")).set("q", typed).submit();
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.body()).doesNotContain("<script>alert");
            assertThat(found.text()).contains("Такого ответа не нашлось", "позвоните по номеру внизу");
        }
    }

    @Test
    void what_somebody_looks_for_stands_in_no_address() {
        Visitor visitor = house.visitor();
        Answer page = visitor.get("/ky/rights");
        assertThat(page.page().select("main form[action*=search]").attr("method")).isEqualTo("post");
        Answer found = visitor.form(page).set("q", "ishten bosoldum").submit();
        assertThat(found.path()).isEqualTo("/ky/rights/search");
        assertThat(found.trail()).isEmpty();
        assertThat(found.page().select("main h3 a").attr("href")).isEqualTo("/ky/rights/dismissal-limit");
        assertThat(house.visitor().post("/ky/rights/search", "q", "айлык").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_article_is_whole_and_says_when_it_is_in_russian_and_unchecked(Language language) {
        for (Article article : rights.all()) {
            Answer page = house.visitor().get("/" + language.code() + article.path());
            assertThat(page.status()).as(page.path()).isEqualTo(200);
            assertThat(page.page().select("h1").text()).isEqualTo(article.in(language).question());
            assertThat(page.page().select(".ty-answer").text()).isEqualTo(article.in(language).answer());
            assertThat(page.page().select(".ty-borrowed")).as(page.path()).hasSize(language.complete() ? 0 : 1);
            assertThat(page.page().select("h1").attr("lang")).isEqualTo(language.complete() ? "" : "ru");
            assertThat(page.page().select(".ty-law li").size()).as(page.path()).isGreaterThanOrEqualTo(article.law().size());
            assertThat(page.page().select("audio")).isEmpty();
        }
    }

    @Test
    void an_article_shows_the_law_of_the_day_with_article_act_and_date() {
        String law = house.visitor().get("/ru/rights/late-pay").page().select(".ty-law").text();
        assertThat(law).contains("статья 94.4", "Трудовой кодекс Кыргызской Республики", "2025", "KG 2026");
        assertThat(house.visitor().get("/ky/rights/agency-fee").page().select(".ty-ask").text()).contains("бизден сураңыз");
    }

    @Test
    void the_page_on_harassment_names_it_neither_in_its_address_nor_in_the_window() {
        for (Language language : Language.values()) {
            Answer page = house.visitor().get("/" + language.code() + "/rights/dignity");
            assertThat(page.page().select("h1").text()).isEqualTo(rights.article("dignity").orElseThrow().in(language).question());
            assertThat(page.page().title()).doesNotContain(rights.article("dignity").orElseThrow().in(language).question());
        }
        assertThat(house.visitor().get("/ru/rights/late-pay").page().title()).contains("задерживают");
    }

    @Test
    void every_link_and_every_door_of_articles_and_pathways_leads_somewhere() {
        Set<String> links = new TreeSet<>();
        Visitor visitor = house.visitor();
        for (Answer page : allPages(visitor, "ru").toList()) {
            page.page().select("main a[href^=/]").forEach(link -> links.add(link.attr("href").split("#")[0]));
            for (Element form : page.page().select("main form[method=post]")) {
                assertThat(form.attr("action")).matches("/ru/(help|complaint/about|rights/search|rights/paths/[a-z-]+)");
            }
        }
        assertThat(links).hasSizeGreaterThan(38);
        assertThat(links).allSatisfy(link -> assertThat(house.visitor().get(link).status()).as(link).isEqualTo(200));
        Answer help = visitor.form(visitor.get("/ru/rights/passport-kept"), "form[action$=/help]").press("need", "S10");
        assertThat(help.page().select("select[name=need] option[selected]").attr("value")).isEqualTo("S10");
    }

    @Test
    void no_page_of_rights_costs_more_than_sixty_kilobytes() {
        Visitor visitor = house.visitor().saying("Accept-Encoding", "gzip");
        Visitor plain = house.visitor();
        Set<String> assets = new LinkedHashSet<>();
        plain.get("/ky/rights").page().select("link[rel=stylesheet], link[rel=icon]").forEach(part -> assets.add(part.attr("href")));
        plain.get("/ky/rights").page().select("script[src]").forEach(part -> assets.add(part.attr("src")));
        int fixed = assets.stream().mapToInt(asset -> visitor.fetch(asset).bytes().length).sum();
        for (String path : paths("ky")) {
            assertThat(fixed + visitor.fetch(path).bytes().length).as(path).isLessThanOrEqualTo(60_000);
        }
    }

    @Test
    void every_article_fits_the_narrowest_phone_and_passes_axe() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open(house.port(), 320, 640, false)) {
            for (String path : paths("ky")) {
                int width = (int) browser.go(path).evaluate("document.documentElement.scrollWidth");
                if (width > 320) {
                    wrong.add(path + " is " + width + " px wide");
                }
            }
        }
        try (Browser browser = house.browser()) {
            for (String path : paths("ky")) {
                browser.accessible(path).forEach(violation -> wrong.add(path + ": " + violation));
            }
            browser.go("/ky/rights/paths/no-paper").locator("#evidence-messages").focus();
            browser.page().keyboard().press("Space");
            browser.page().keyboard().press("Enter");
            browser.page().waitForSelector(".ty-ticked");
            browser.accessibleHere().forEach(violation -> wrong.add("pathway result: " + violation));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_a_contract_one_leaves_with_a_list_of_evidence_and_is_counted_as_informal() {
        World.Place place = house.world().hotline();
        place.enrol(Role.CONSULTANT, place.intake());
        Visitor visitor = house.visitor();
        Answer result = visitor.form(visitor.get("/ru/rights/paths/no-paper"))
                .tick("have", "messages").tick("have", "witnesses").submit();
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.page().select(".ty-ticked dt").eachText()).containsExactly(
                "Переписка с работодателем", "Люди, которые меня видели");
        assertThat(result.page().select(".ty-unticked dt")).hasSize(8);
        assertThat(result.text()).contains("статья 13.2(6), 19.4");
        Answer safe = visitor.form(result, "form[action$=/complaint/about]").press("what", "NO_CONTRACT");
        assertThat(safe.path()).isEqualTo("/ru/complaint/stay-safe");
        Answer what = visitor.get("/ru/complaint/what");
        assertThat(what.page().select("input[name=what][checked]").eachAttr("value")).containsExactly("NO_CONTRACT");
    }

    @Test
    void a_complaint_that_was_begun_is_not_changed_by_a_pathway() {
        World.Place place = house.world().hotline();
        place.enrol(Role.CONSULTANT, place.intake());
        Visitor visitor = house.visitor();
        visitor.form(visitor.get("/ru/complaint/what")).tick("what", "HURT").submit();
        Answer result = visitor.form(visitor.get("/ru/rights/paths/no-paper")).submit();
        Answer start = visitor.form(result, "form[action$=/complaint/about]").press("what", "NO_CONTRACT");
        assertThat(start.path()).isEqualTo("/ru/complaint");
        assertThat(visitor.get("/ru/complaint/what").page().select("input[name=what][checked]").eachAttr("value"))
                .containsExactly("HURT");
        String token = start.page().select("input[name=_csrf]").attr("value");
        assertThat(visitor.post("/ru/complaint/about", "_csrf", token, "what", "NONSENSE").header("location"))
                .isEqualTo("/ru/complaint");
    }

    @Test
    void a_taxi_driver_reaches_three_ways_and_one_page_to_print() {
        Visitor visitor = house.visitor();
        Answer result = visitor.form(visitor.get("/ky/rights/paths/platform")).tick("have", "blocked").tick("have", "price").submit();
        assertThat(result.page().select("section.ty-stage h2").eachText()).hasSize(3)
                .allMatch(title -> title.matches("[123]-жол.*"));
        assertThat(result.page().select("section.ty-stage button[name=need]").eachAttr("value")).contains("S09", "S01");
        Answer crash = visitor.form(visitor.get("/ky/rights/paths/platform")).tick("have", "crash").submit();
        assertThat(crash.page().select("section.ty-stage")).hasSize(4);
    }

    @Test
    void whoever_goes_to_russia_reads_only_what_is_needed_now_and_nothing_unsure_as_a_fact() {
        Visitor visitor = house.visitor();
        Answer unpaid = visitor.form(visitor.get("/ru/rights/paths/going-to-russia")).tick("have", "unpaid").submit();
        assertThat(unpaid.page().select("section.ty-stage")).hasSize(1);
        assertThat(unpaid.text()).contains("1 год", "1 месяц");
        Answer all = visitor.form(visitor.get("/ru/rights/paths/going-to-russia"))
                .smuggle("have", "<b>").submit();
        assertThat(all.page().select("section.ty-stage")).hasSize(5);
        assertThat(all.text()).contains("Вы ничего не отметили", "статья 97.1");
        assertThat(all.body()).doesNotContain("<b>");
    }

    private Stream<Answer> allPages(Visitor visitor, String language) {
        Stream<Answer> results = rights.pathways().stream()
                .map(pathway -> visitor.form(visitor.get("/" + language + pathway.path())).submit());
        return Stream.concat(paths(language).stream().map(visitor::get), results);
    }

    private List<String> paths(String language) {
        return Stream.of(Stream.of("/rights", "/rights/a-z", "/rights/search"), rights.all().stream().map(Article::path),
                rights.pathways().stream().map(Pathway::path)).flatMap(paths -> paths).map(path -> "/" + language + path).toList();
    }
}
