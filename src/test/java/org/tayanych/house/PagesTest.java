package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
                look(path, language, answer.page(), wrong);
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

    private static void look(String path, Language language, Document page, List<String> wrong) {
        expect(page.select("html").attr("lang").equals(language.code()), path + " says another language", wrong);
        expect(!page.title().isBlank(), path + " has no title", wrong);
        expect(page.select("h1").size() == 1, path + " has " + page.select("h1").size() + " main headings", wrong);
        expect(page.select("main").size() == 1, path + " has no main part", wrong);
        expect(forMembers(path) || page.select(".ty-borrowed").isEmpty(), path + " borrows Russian words", wrong);
        expect(!page.text().matches(".*\\{\\d[^}]*}.*"), path + " shows a raw argument", wrong);
        for (Element field : page.select("main input:not([type=hidden]), main textarea, main select")) {
            boolean named = field.hasAttr("aria-label") || !field.id().isEmpty()
                    && page.select("label").stream().anyMatch(label -> label.attr("for").equals(field.id()));
            expect(named, path + " has a field without a label: " + field.attr("name"), wrong);
        }
    }

    private static void expect(boolean right, String otherwise, List<String> wrong) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    /** Pages that are mapped without an id, and whatever can be reached from the first page by links. */
    private Set<String> paths(Language language) {
        String home = "/" + language.code() + "/";
        Set<String> found = Doorway.all(house)
                .filter(door -> door.open() && door.reads() && !door.bearsId() && door.pattern().startsWith("/{lang"))
                .map(door -> door.in(language.code()))
                .filter(PagesTest::isPage)
                .filter(path -> house.visitor().fetch(path).status() == 200)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        found.add(home);
        Deque<String> next = new ArrayDeque<>(found);
        Visitor visitor = house.visitor();
        while (!next.isEmpty() && found.size() < 80) {
            for (Element link : visitor.get(next.pop()).page().select("main a[href], footer a[href]")) {
                String path = link.attr("href").split("[?#]", 2)[0];
                if (path.startsWith(home) && isPage(path) && found.add(path)) {
                    next.add(path);
                }
            }
        }
        return found;
    }

    /** Pages of members are promised in Kyrgyz, Russian and English alone. */
    private static boolean forMembers(String path) {
        return path.matches("/(uz|kk|tg)/(sign-in|invitation|set-up|recover).*");
    }

    private static boolean isPage(String path) {
        return !path.matches(".*/exit(/.*)?|.*\\.(xml|json|csv|pdf|txt)");
    }
}
