package org.tayanych.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.orders.Site.done;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Severity;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** The whole chain in the interface: a person walks from one finding to the published number and back, by links alone. */
@HouseTest
class ChainTest {

    @Autowired
    House house;

    @Test
    void from_one_finding_by_links_to_order_fine_payment_and_the_number_on_the_results_page_and_back() {
        Site site = new Site(house);
        FindingId finding = site.finding(Severity.SERIOUS);
        Order order = site.ordered(finding);
        Fine fine = site.fined(finding);
        done(house.bean(Fines.class).step(site.open(), fine.id(),
                Step.of(EntryKind.FINE_PAID, site.today.minusDays(1)).with(Money.som("7000")), Secret.NOTHING));
        publish(site);
        Visitor desk = house.world().signIn(site.person);

        Answer found = desk.get("/desk/findings/" + finding);
        Answer ordered = follow(desk, found, "/desk/orders/" + order.id());
        Answer fined = follow(desk, ordered, "/desk/fines/" + fine.id());
        assertThat(fined.text()).contains("23,000.00", "7,000.00", "16,000.00");
        assertThat(links(found)).contains("/desk/fines/" + fine.id());

        int year = site.today.minusDays(8).getYear();
        Answer results = follow(desk, fined, "/en/results/fines_imposed/" + year);
        assertThat(results.text()).contains(sum(year));
        Answer rows = desk.get(links(results).stream()
                .filter(link -> link.startsWith("/desk/orders/figures/fines_imposed")).findFirst().orElseThrow());
        Answer fineAgain = follow(desk, rows, "/desk/fines/" + fine.id());
        follow(desk, fineAgain, "/desk/orders/" + order.id());
        assertThat(follow(desk, fineAgain, "/desk/findings/" + finding).status()).isEqualTo(200);
    }

    /** The chief inspector looks at the counted year and publishes it. */
    private void publish(Site site) {
        Visitor chief = house.world().signIn(site.place.chiefInspector());
        int year = site.today.minusDays(8).getYear();
        Answer preview = chief.get("/desk/figures/" + year);
        if (!preview.page().select("main form input[name=seen]").isEmpty()) {
            var form = chief.form(preview, "main form[action$='" + year + "']").tick("seen", "YES");
            if (!preview.page().select("[name=reason]").isEmpty()) {
                form.set("reason", "LATE_ROWS");
            }
            assertThat(form.submit().status()).isEqualTo(200);
        }
    }

    private String sum(int year) {
        var total = house.database().sql("""
                select sum(c.value) from orders.counted c join access.organisation o on o.id = c.organisation
                where c.measure = 'fines_imposed' and o.kind = 'INSPECTORATE' and o.country = 'KG'
                  and c.day between :from and :until""")
                .param("from", LocalDate.of(year, 1, 1)).param("until", LocalDate.of(year, 12, 31))
                .query(java.math.BigDecimal.class).single();
        return String.format(java.util.Locale.ENGLISH, "%,.0f", total);
    }

    private static List<String> links(Answer page) {
        return page.page().select("a[href]").stream().map((Element link) -> link.attr("href")).toList();
    }

    /** Only where the page leads. */
    private static Answer follow(Visitor visitor, Answer page, String path) {
        assertThat(links(page)).as("links of " + page.path()).contains(path);
        Answer next = visitor.get(path);
        assertThat(next.status()).as(path).isEqualTo(200);
        return next;
    }
}
