package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.vocabulary.Language;

/** Every page that a worker can reach without a form, in every language. */
@HouseTest
class PagesTest {

    @Autowired
    House house;

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_public_page_renders_and_is_whole(Language language) {
        List<String> wrong = new ArrayList<>();
        for (String path : paths(language)) {
            Answer answer = house.visitor().get(path);
            if (answer.status() != 200) {
                wrong.add(path + " answers " + answer.status());
            } else {
                wrong.addAll(Whole.faults(path, language, answer.page(), !inThreeLanguages(path)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void axe_finds_nothing_wrong_with_any_public_page(Language language) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = house.browser()) {
            for (String path : paths(language)) {
                browser.accessible(path).forEach(violation -> wrong.add(path + ": " + violation));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_page_never_scrolls_sideways_on_the_narrowest_phone() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open(house.port(), 320, 640, false)) {
            for (String path : paths(Language.KY)) {
                int width = (int) browser.go(path).evaluate("document.documentElement.scrollWidth");
                if (width > 320) {
                    wrong.add(path + " is " + width + " px wide");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_page_asks_anybody_else_for_anything() {
        for (String path : paths(Language.KY)) {
            Answer answer = house.visitor().get(path);
            assertThat(answer.header("content-security-policy")).as(path)
                    .contains("default-src 'none'").doesNotContain("unsafe-inline").doesNotContain("http");
            assertThat(answer.page().select("script[src], link[rel=stylesheet], img[src], iframe, [style], [onclick]").stream()
                            .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href")))
                    .as(path).allMatch(address -> address.startsWith("/assets/") || address.startsWith("data:image/"));
        }
    }

    /** Pages that are mapped without an id, and whatever can be reached from the first page by links. */
    private List<String> paths(Language language) {
        String home = "/" + language.code() + "/";
        Set<String> found = Doorway.all(house)
                .filter(door -> door.open() && door.reads() && !door.bearsId() && door.pattern().startsWith("/{lang"))
                .map(door -> door.in(language.code()))
                .filter(path -> house.visitor().fetch(path).status() == 200)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        found.add(home);
        return new Stroll(house.visitor(), path -> path.startsWith(home) && !path.contains("?")).from(found);
    }

    /** Pages of members, of the law, of rights and of results are promised in Kyrgyz, Russian and English alone; others say that they borrow. */
    private static boolean inThreeLanguages(String path) {
        return path.matches("/(uz|kk|tg)/(sign-in|invitation|set-up|recover|law|conventions|gaps|rights|results).*");
    }
}
