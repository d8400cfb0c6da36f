package org.tayanych.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Region;

/** The register through its pages, without JavaScript. */
@HouseTest
class WorkplaceJourneyTest {

    private static final Region BISHKEK = new Region("KG-GB");

    @Autowired
    House house;

    @Autowired
    Workplaces workplaces;

    private World.Place place;
    private Visitor me;

    @BeforeEach
    void somebody() {
        place = house.world().inspectorate();
        me = house.world().signIn(place.inspector());
    }

    private WorkplaceId add(String name) {
        return workplaces.add(place.organisation(), Optional.empty(), NewWorkplace.of(name, new Isic("C14"), 40, BISHKEK));
    }

    private Answer write(String name, String number) {
        return me.form(me.get("/desk/workplaces/new"))
                .set("name_ru", name).set("tax_number", number).set("section", "F").set("region", "KG-GB").submit();
    }

    @Test
    void a_form_without_a_name_or_with_a_wrong_number_comes_back_with_what_was_typed() {
        Answer wrong = me.form(me.get("/desk/workplaces/new")).set("tax_number", "123").set("division", "99")
                .set("section", "F").set("workers", "many").submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".govuk-error-summary a")).hasSize(4);
        assertThat(wrong.page().select("input[name=tax_number]").attr("value")).isEqualTo("123");
        assertThat(workplaces.count(place.organisation(), Wanted.words(""))).isZero();
    }

    @Test
    void what_is_written_down_is_found_changed_and_its_history_told() {
        Answer added = write("Ала-Тоо Курулуш", "01502199610077");
        assertThat(added.page().text()).contains("The workplace was added").contains("01502199610077").contains("Construction");
        Answer found = me.get("/desk/workplaces?q=ala+too");
        Answer shown = me.click(found, "Ала-Тоо");
        Answer changed = me.form(me.click(shown, "/edit")).set("workers", "55").set("region", "").submit();
        assertThat(changed.page().text()).contains("55 workers").contains("Workers: was “Unknown”, now “55”")
                .contains("Region: was “Bishkek”, now “Unknown”").contains("Test INSPECTOR");
    }

    @Test
    void a_near_name_in_the_same_region_is_asked_about_once() {
        write("Ала-Тоо Курулуш", "");
        Answer asked = write("ОсОО Ала Тоо Курулуш", "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().text()).contains("Is it one of these?");
        assertThat(me.form(asked).tick("another", "yes").submit().page().text()).contains("The workplace was added");
        assertThat(workplaces.count(place.organisation(), Wanted.words(""))).isEqualTo(2);
    }

    @Test
    void an_own_code_belongs_to_one_workplace() {
        me.form(me.get("/desk/workplaces/new")).set("name_ru", "Бир").set("section", "F").set("own_code", "K-1").submit();
        Answer taken = me.form(me.get("/desk/workplaces/new")).set("name_ru", "Эки").set("section", "F").set("own_code", "K-1").submit();
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().text()).contains("Another workplace has this code");
    }

    @Test
    void two_firms_are_tied_and_the_tie_ends() {
        WorkplaceId one = add("Ала-Тоо Курулуш");
        add("Бетон Завод");
        Answer search = me.get("/desk/workplaces/" + one + "/links?q=beton");
        Answer missing = me.form(search).submit();
        assertThat(missing.status()).isEqualTo(422);
        Answer tied = me.form(missing)
                .set("other", missing.page().select("input[name=other]").attr("value"))
                .set("kind", "CONTRACTOR.its").set("since-day", "1").set("since-month", "2").set("since-year", "2024").submit();
        assertThat(tied.page().text()).contains("Its contractor: Бетон Завод").contains("since February 1, 2024");
        Answer other = me.click(tied, "Its contractor");
        assertThat(other.page().text()).contains("Contractor of Ала-Тоо Курулуш");
        Answer ended = me.form(other).submit();
        assertThat(ended.page().text()).contains("The tie has ended").contains("from February 1, 2024 to");
    }

    @Test
    void a_pair_is_made_one_on_its_page_and_taken_back() {
        WorkplaceId one = add("Шырдак Текстиль");
        WorkplaceId other = add("Ширдак Текстиль");
        house.run("employers-doubles");
        Answer pairs = me.click(me.get("/desk/workplaces"), "Possible doubles: 1");
        Answer merged = me.form(pairs, 0).submit();
        assertThat(merged.page().text()).contains("Merged").contains("No doubles in sight");
        assertThat(workplaces.find(one, place.organisation())).isEqualTo(workplaces.find(other, place.organisation()));
        Answer shown = me.get("/desk/workplaces/" + other);
        assertThat(shown.page().text()).contains("Merged into this one");
        Answer back = me.form(shown, "form[action$=apart]").submit();
        assertThat(back.page().text()).contains("Two different workplaces again");
        assertThat(workplaces.find(one, place.organisation())).isNotEqualTo(workplaces.find(other, place.organisation()));
    }

    @Test
    void the_list_is_turned_page_by_page_and_narrowed() {
        for (int n = 0; n < 30; n++) {
            add("Ишкана " + (char) ('а' + n) + " " + n);
        }
        Answer first = me.get("/desk/workplaces");
        assertThat(first.page().text()).contains("Found: 30");
        assertThat(first.page().select("tbody tr")).hasSize(25);
        assertThat(me.get("/desk/workplaces?q=&page=2").page().select("tbody tr")).hasSize(5);
        assertThat(me.get("/desk/workplaces?sector=CONSTRUCTION").page().text()).contains("Nothing found");
        assertThat(me.get("/desk/workplaces?region=KG-GB&size=SMALL&q=%D0%B8%D1%88%D0%BA%D0%B0%D0%BD%D0%B0+29").page().text()).contains("Found: 1");
    }

    @Test
    void a_stranger_finds_nothing_behind_any_door() {
        WorkplaceId ours = add("Ала-Тоо Курулуш");
        Visitor stranger = house.world().signIn(house.world().inspectorate().inspector());
        for (String path : new String[] {"", "/edit", "/links"}) {
            assertThat(stranger.fetch("/desk/workplaces/" + ours + path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get("/desk/workplaces?q=ala").page().text()).doesNotContain("Ала-Тоо");
    }

    @Test
    void matching_is_decided_by_supervisors_alone() {
        Answer page = me.get("/desk/workplaces/matching");
        assertThat(page.page().text()).contains("A supervisor decides");
        assertThat(page.page().select("main form")).isEmpty();
        Visitor chief = house.world().signIn(place.chiefInspector());
        Answer begun = chief.form(chief.get("/desk/workplaces/matching")).submit();
        assertThat(begun.page().text()).contains("Your organisation takes part");
    }
}
