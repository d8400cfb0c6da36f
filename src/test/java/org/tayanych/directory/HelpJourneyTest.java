package org.tayanych.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

@HouseTest
class HelpJourneyTest {

    @Autowired
    House house;

    private Entries entries;
    private World.Place keeper;

    @BeforeEach
    void world() {
        entries = new Entries(house);
        keeper = house.world().hotline();
    }

    @Test
    void nothing_confidential_is_on_any_public_page_in_any_language() {
        entries.shelter(keeper, "Тынч үй " + UUID.randomUUID());
        for (Language language : Language.values()) {
            Visitor visitor = house.visitor();
            Answer page = visitor.get("/" + language.code() + "/help");
            Answer found = visitor.form(page).set("need", "S06").submit();
            for (Answer answer : List.of(page, found)) {
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).doesNotContain("Незримая", Entries.HIDDEN_TOWN);
            }
        }
    }

    @Test
    void what_somebody_looks_for_stands_in_no_address() {
        Visitor visitor = house.visitor();
        Answer found = visitor.form(visitor.get("/ru/help")).set("need", "S06").set("place", "Ош").submit();
        assertThat(found.path()).isEqualTo("/ru/help");
        assertThat(found.trail()).isEmpty();
    }

    @Test
    void a_visitor_in_osh_finds_the_nearest_by_need_and_language() {
        String name = "000 Юристы Оша " + UUID.randomUUID();
        entries.lawyer(keeper, name, "Ош", "KG-GO");
        Visitor visitor = house.visitor();
        Answer found = visitor.form(visitor.get("/ru/help"))
                .set("need", "S01").set("place", "osh").set("language", "ky").tick("wish", "sign").submit();
        assertThat(found.text()).contains("Прямо здесь", name, "Консультирует", "Не даёт денег", "Скажите так:", "Проверено");
        assertThat(found.page().select("article")).hasSizeLessThanOrEqualTo(10);
        assertThat(found.page().select("a[href=tel:0312000002]")).isNotEmpty();
    }

    @Test
    void open_now_goes_by_the_clock_of_the_place_and_leaves_out_those_whose_hours_nobody_knows() {
        var bishkek = house.clock().instant().atZone(java.time.ZoneId.of("Asia/Bishkek"));
        java.time.LocalTime hour = bishkek.toLocalTime().withMinute(0).withSecond(0).withNano(0);
        var every = java.util.EnumSet.allOf(java.time.DayOfWeek.class);
        java.time.LocalTime next = hour.plusHours(1);
        ServiceId open = entries.lawyer(keeper, "Ачык " + UUID.randomUUID(), Country.KG, new Hours(every, hour, next));
        ServiceId shut = entries.lawyer(keeper, "Жабык " + UUID.randomUUID(), Country.KG, new Hours(every, hour.plusHours(2), hour.plusHours(3)));
        ServiceId holiday = entries.lawyer(keeper, "Бүгүн эмес " + UUID.randomUUID(), Country.KG,
                new Hours(java.util.Set.of(bishkek.getDayOfWeek().plus(2)), hour, next));
        ServiceId far = entries.lawyer(keeper, "Сеул " + UUID.randomUUID(), Country.of("KR").orElseThrow(), new Hours(every, hour, next));
        ServiceId unknown = entries.lawyer(keeper, "Белгисиз " + UUID.randomUUID(), "Ош", "KG-GO");
        Search now = new Search(java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), "",
                java.util.Optional.empty(), false, false, false, false, true);
        var found = house.bean(Help.class).find(now, 0, 10_000).stream().map(one -> one.entry().id()).toList();
        assertThat(found).contains(open).doesNotContain(shut, holiday, far, unknown);
    }

    @Test
    void what_was_chosen_stays_when_the_language_is_switched_and_stands_in_no_address() {
        Visitor visitor = house.visitor();
        Answer found = visitor.form(visitor.get("/ru/help")).set("need", "S06").set("place", "Ош").tick("wish", "free").submit();
        var button = found.page().select(".ty-languages button[lang=ky]");
        assertThat(button).hasSize(1);
        assertThat(button.attr("form")).isEqualTo(found.page().select("main form").attr("id"));
        assertThat(button.attr("formaction")).isEqualTo("/ky/help");
        Answer kyrgyz = visitor.form(found).submitTo(button.attr("formaction"));
        assertThat(kyrgyz.page().select("select[name=need] option[selected]").val()).isEqualTo("S06");
        assertThat(kyrgyz.page().select("input[name=place]").val()).isEqualTo("Ош");
        assertThat(kyrgyz.page().select("input[name=wish][value=free]").hasAttr("checked")).isTrue();
        assertThat(kyrgyz.path()).isEqualTo("/ky/help");
    }

    @Test
    void finding_nothing_is_said_kindly_with_a_way_on() {
        Visitor visitor = house.visitor();
        Answer none = visitor.form(visitor.get("/en/help")).set("need", "S16").set("country", "QA").submit();
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.text()).contains("It is not your fault");
        assertThat(none.page().select("main a[href=/en/complaint]")).isNotEmpty();
    }

    @Test
    void odd_codes_mean_any_and_are_never_echoed() {
        Visitor visitor = house.visitor();
        Answer answer = visitor.form(visitor.get("/en/help"))
                .smuggle("need", "S99<script>").smuggle("country", "zz").smuggle("from", "-5").smuggle("dead", "x").submit();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("S99");
    }

    @Test
    void two_visitors_report_a_dead_number_and_it_is_gone() {
        String name = "Мёртвый номер " + UUID.randomUUID();
        ServiceId id = entries.lawyer(keeper, name, "Ош", "KG-GO");
        String channel = house.bean(Help.class).entry(id).orElseThrow().channels().getFirst().id().toString();
        for (int reader = 0; reader < 2; reader++) {
            Visitor visitor = house.visitor();
            Answer page = visitor.form(visitor.get("/ru/help")).set("need", "S01").set("place", "Ош").submit();
            Answer thanks = visitor.form(page).smuggle("dead", channel).submit();
            assertThat(thanks.text()).contains("Спасибо. Мы проверим этот номер");
        }
        assertThat(house.bean(Help.class).entry(id).orElseThrow().channels()).isEmpty();
    }

    @Test
    void an_unknown_number_cannot_be_reported() {
        Visitor visitor = house.visitor();
        Answer answer = visitor.form(visitor.get("/ru/help")).smuggle("dead", UUID.randomUUID().toString()).submit();
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void the_page_stays_light() {
        for (int more = 0; more < 12; more++) {
            entries.lawyer(keeper, "Ещё юристы " + UUID.randomUUID(), "Ош", "KG-GO");
        }
        Answer page = house.visitor().saying("Accept-Encoding", "gzip").get("/ru/help");
        assertThat(page.bytes().length).isLessThan(60_000);
    }
}
