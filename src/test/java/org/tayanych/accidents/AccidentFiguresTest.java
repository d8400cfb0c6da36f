package org.tayanych.accidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tayanych.counts.Works.counted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Money;

/** Figures of accidents against rows counted by hand, in a country that no other test counts. */
@HouseTest
class AccidentFiguresTest {

    private static final Country ICELAND = new Country("IS");

    @Autowired
    House house;

    @Autowired
    Compensations compensations;

    @Autowired
    Corrections corrections;

    Scene scene;
    LocalDate today;

    @BeforeEach
    void anInspectorateInIceland() {
        house.database().sql("update access.organisation set country = 'FO' where country = 'IS'").update();
        scene = new Scene(house, ICELAND);
        today = scene.today();
    }

    @Test
    void persons_count_on_the_day_of_the_accident_by_how_badly_they_are_hurt() {
        AccidentId inside = scene.accident(10);
        scene.person(inside, Harm.FATAL);
        scene.person(inside, Harm.SERIOUS);
        scene.person(inside, Harm.LIGHT);
        AccidentId before = scene.accident(40);
        scene.person(before, Harm.FATAL);
        AccidentId mistake = scene.accident(11);
        scene.person(mistake, Harm.FATAL);
        corrections.takeOut(scene.open(mistake), Secret.of("stands twice"));
        assertThat(figure("accidents")).isEqualTo("1");
        assertThat(figure("persons_hurt")).isEqualTo("3");
        assertThat(figure("persons_killed")).isEqualTo("1");
        assertThat(figure("persons_seriously_hurt")).isEqualTo("1");
        assertThat(counted(house, ICELAND, "accidents", today.minusDays(40), today, Cut.WHOLE, "")).isEqualTo("2");
    }

    @Test
    void money_counts_on_its_own_day_a_changed_assessment_by_the_difference_and_only_in_som() {
        AccidentId id = scene.accident(100);
        UUID person = scene.person(id, Harm.SERIOUS);
        compensations.assess(scene.open(id), person, Money.som("1000"), today.minusDays(50), Secret.NOTHING);
        compensations.assess(scene.open(id), person, Money.som("1400"), today.minusDays(20), Secret.of("court"));
        compensations.pay(scene.open(id), person, Money.som("300"), today.minusDays(45), false, Secret.NOTHING);
        compensations.pay(scene.open(id), person, Money.som("200.50"), today.minusDays(10), false, Secret.NOTHING);
        compensations.pay(scene.open(id), person, Money.som("99"), today.minusDays(5), false, Secret.NOTHING);
        compensations.pay(scene.open(id), person, Money.of("7", "USD"), today.minusDays(5), true, Secret.NOTHING);
        Entry slip = scene.open(id).entries().stream()
                .filter(entry -> entry.money().filter(Money.som("99")::equals).isPresent()).findFirst().orElseThrow();
        corrections.strike(scene.open(id), slip.id(), Secret.of("a slip"));
        assertThat(figure("compensation_assessed")).isEqualTo("400");
        assertThat(figure("injury_compensation")).isEqualTo("200.5");
        assertThat(counted(house, ICELAND, "compensation_assessed", today.minusDays(60), today, Cut.WHOLE, "")).isEqualTo("1400");
        assertThat(counted(house, ICELAND, "injury_compensation", today.minusDays(60), today, Cut.WHOLE, "")).isEqualTo("500.5");
        assertThat(counted(house, Country.of("FI").orElseThrow(), "injury_compensation", today.minusDays(60), today, Cut.WHOLE, ""))
                .isEqualTo("0");
    }

    @Test
    void parts_add_up_to_the_whole_and_the_page_lists_the_very_rows() {
        scene.person(scene.accident(3), Harm.FATAL);
        WorkplaceId osh = scene.works.workplace("Ошская стройка", "KG-GO");
        house.bean(Accidents.class).begin(scene.works.inspector(), new NewAccident(osh, Optional.empty(),
                today.minusDays(4), today, AccidentKind.VEHICLE, Cause.OTHER, Secret.of("a lorry")));
        assertThat(figure("accidents")).isEqualTo("2");
        assertThat(counted(house, ICELAND, "accidents", today.minusDays(30), today, Cut.REGION, "KG-GB")).isEqualTo("1");
        assertThat(counted(house, ICELAND, "accidents", today.minusDays(30), today, Cut.REGION, "KG-GO")).isEqualTo("1");
        assertThat(counted(house, ICELAND, "accidents", today.minusDays(30), today, Cut.SECTOR, "CONSTRUCTION")).isEqualTo("2");
        Answer rows = scene.works.signedIn().get("/desk/counts/accidents?from=" + today.minusDays(30) + "&until=" + today);
        assertThat(rows.status()).as(rows.toString()).isEqualTo(200);
        assertThat(rows.text()).contains("2 rows", "Ошская стройка", "Тестовая стройка");
        assertThat(rows.page().select("tbody a[href^=/desk/accidents/]")).hasSize(2);
        assertThat(scene.works.signedIn().get("/desk/counts/accidents?from=" + today).text()).contains("0 rows");
        assertThat(scene.works.signedIn().get("/desk/counts/unheard_of").status()).isEqualTo(404);
    }

    private String figure(String code) {
        return counted(house, ICELAND, code, today.minusDays(30), today, Cut.WHOLE, "");
    }
}
