package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.vocabulary.Language;

/** Bytes are somebody's money: what a page costs, compressed, as it comes over the wire. */
@HouseTest
class BudgetsTest {

    private static final int KILOBYTE = 1000;

    @Autowired
    House house;

    private record Cost(int first, int again, int requests, int script) {}

    @Test
    void the_complaint_page_costs_forty_kilobytes_in_four_requests_and_ten_after() {
        for (Language language : Language.values()) {
            Cost cost = cost("/" + language.code() + "/complaint");
            assertThat(cost.first()).as("first visit, %s", language).isLessThanOrEqualTo(40 * KILOBYTE);
            assertThat(cost.requests()).as("requests, %s", language).isLessThanOrEqualTo(4);
            assertThat(cost.again()).as("second visit, %s", language).isLessThanOrEqualTo(10 * KILOBYTE);
        }
    }

    @Test
    void every_other_public_page_costs_sixty_kilobytes_at_most() {
        List<String> dear = new ArrayList<>();
        Doorway.all(house)
                .filter(door -> door.open() && door.reads() && !door.bearsId() && door.pattern().startsWith("/{lang"))
                .map(door -> door.in("ky"))
                .filter(path -> !path.contains("/exit"))
                .filter(path -> house.visitor().get(path).status() == 200)
                .filter(path -> house.visitor().get(path).header("content-type").contains("html"))
                .forEach(path -> {
                    Cost cost = cost(path);
                    if (cost.first() > 60 * KILOBYTE || cost.script() > 15 * KILOBYTE) {
                        dear.add(path + " costs " + cost);
                    }
                });
        assertThat(dear).isEmpty();
    }

    @Test
    void assets_may_be_kept_for_a_year_and_pages_not_at_all() {
        Answer page = squeezed(house.visitor()).get("/ky/");
        assertThat(page.header("cache-control")).contains("no-store");
        for (String asset : assets("/ky/")) {
            assertThat(squeezed(house.visitor()).fetch(asset).header("cache-control"))
                    .as(asset).contains("max-age=31536000").contains("immutable");
        }
    }

    private Cost cost(String path) {
        Visitor visitor = squeezed(house.visitor());
        Answer page = visitor.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        int all = page.bytes().length;
        int script = 0;
        Set<String> assets = assets(path);
        for (String asset : assets) {
            Answer answer = visitor.fetch(asset);
            assertThat(answer.status()).as(asset).isEqualTo(200);
            all += answer.bytes().length;
            script += asset.endsWith(".js") || asset.contains(".js?") ? answer.bytes().length : 0;
        }
        return new Cost(all, page.bytes().length, assets.size() + 1 + page.trail().size(), script);
    }

    private Set<String> assets(String path) {
        Document page = house.visitor().get(path).page();
        Set<String> addresses = new LinkedHashSet<>();
        for (Element part : page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src]")) {
            String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
            if (address.startsWith("/")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private static Visitor squeezed(Visitor visitor) {
        return visitor.saying("Accept-Encoding", "gzip");
    }
}
