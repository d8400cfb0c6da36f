package org.tayanych.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tayanych.counts.Works.counted;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TopicGroup;

/** Seminars: heads without names, and one employer counts once. Figures in a country that no other test counts. */
@HouseTest
class SeminarsTest {

    private static final Country CYPRUS = new Country("CY");

    @Autowired
    House house;

    @Autowired
    Seminars seminars;

    @Autowired
    JdbcClient db;

    Works works;
    LocalDate today;

    @BeforeEach
    void anInspectorateInCyprus() {
        db.sql("update access.organisation set country = 'FO' where country = 'CY'").update();
        works = new Works(house, CYPRUS);
        today = seminars.today();
    }

    @Test
    void a_seminar_to_come_without_a_topic_or_with_impossible_heads_is_refused() {
        assertThat(begin(-1, Audience.BOTH, Map.of())).isInstanceOf(Seminars.Begun.NoSuchDay.class);
        assertThat(begin(0, Audience.BOTH, Map.of(Heads.WORKERS, 100_001))).isInstanceOf(Seminars.Begun.NotWhole.class);
        assertThat(seminars.begin(works.inspector(), new NewSeminar(Optional.empty(), today, Audience.BOTH, HeldBy.UNION,
                Set.of(), Set.of(), Map.of()))).isInstanceOf(Seminars.Begun.NotWhole.class);
    }

    @Test
    void an_employer_of_another_register_twice_or_at_a_seminar_of_workers_is_refused() {
        SeminarId id = held(3, Audience.EMPLOYERS, Map.of());
        WorkplaceId shop = works.workplace("Тестовый цех");
        assertThat(seminars.present(open(id), new Works(house).workplace("Чужой цех"))).isEqualTo(Written.NOT_HERE);
        assertThat(seminars.present(open(id), shop)).isEqualTo(Written.DONE);
        assertThat(seminars.present(open(id), shop)).isEqualTo(Written.SAME);
        assertThat(seminars.present(open(held(3, Audience.WORKERS, Map.of())), shop)).isEqualTo(Written.NOT_FOR_EMPLOYERS);
    }

    @Test
    void one_employer_at_two_seminars_counts_once_a_period_and_again_in_the_next() {
        WorkplaceId first = works.workplace("Первый цех", "KG-GB");
        WorkplaceId second = works.workplace("Второй цех", "KG-GO");
        for (int daysAgo : new int[] {50, 20, 10}) {
            SeminarId id = held(daysAgo, Audience.EMPLOYERS, Map.of());
            seminars.present(open(id), first);
            if (daysAgo == 10) {
                seminars.present(open(id), second);
            }
        }
        assertThat(figure("trainings", 30)).isEqualTo("2");
        assertThat(figure("employers_trained", 30)).isEqualTo("2");
        assertThat(figure("employers_trained", 60)).isEqualTo("2");
        assertThat(counted(house, CYPRUS, "employers_trained", today.minusDays(60), today.minusDays(30), Cut.WHOLE, "")).isEqualTo("1");
        assertThat(counted(house, CYPRUS, "employers_trained", today.minusDays(60), today, Cut.REGION, "KG-GB")).isEqualTo("1");
        assertThat(counted(house, CYPRUS, "employers_trained", today.minusDays(60), today, Cut.REGION, "KG-GO")).isEqualTo("1");
        Answer rows = works.signedIn().get("/desk/counts/employers_trained?from=" + today.minusDays(60));
        assertThat(rows.page().select("tbody tr")).hasSize(2);
    }

    @Test
    void an_employer_struck_out_and_a_seminar_taken_out_count_no_more() {
        WorkplaceId shop = works.workplace("Тестовый цех");
        SeminarId id = held(5, Audience.BOTH, Map.of(Heads.WORKERS, 12));
        seminars.present(open(id), shop);
        assertThat(figure("employers_trained", 30)).isEqualTo("1");
        UUID line = open(id).present().getFirst().id();
        assertThat(seminars.strike(open(id), line, Secret.of("was not there"))).isEqualTo(Written.DONE);
        assertThat(seminars.strike(open(id), line, Secret.of("again"))).isEqualTo(Written.NOT_HERE);
        assertThat(figure("employers_trained", 30)).isEqualTo("0");
        assertThat(figure("workers_trained", 30)).isEqualTo("12");
        assertThat(seminars.takeOut(open(id), Secret.of("twice"))).isEqualTo(Written.DONE);
        assertThat(figure("workers_trained", 30)).isEqualTo("0");
        assertThat(seminars.present(open(id), shop)).isEqualTo(Written.NOT_HERE);
    }

    @Test
    void heads_counted_anew_keep_the_old_number_readable() {
        SeminarId id = held(5, Audience.WORKERS, Map.of(Heads.WORKERS, 12));
        assertThat(seminars.count(open(id), Heads.WORKERS, -1, Secret.of("why"))).isEqualTo(Written.NO_NUMBER);
        assertThat(seminars.count(open(id), Heads.WORKERS, 12, Secret.of("why"))).isEqualTo(Written.SAME);
        assertThat(seminars.count(open(id), Heads.WORKERS, 15, Secret.of("three came late"))).isEqualTo(Written.DONE);
        assertThat(figure("workers_trained", 30)).isEqualTo("15");
        assertThat(figure("worker_trainings", 30)).isEqualTo("1");
        Entry last = open(id).entries().getLast();
        assertThat(last.before()).isEqualTo(12);
        assertThat(last.number()).isEqualTo(15);
        assertThatThrownBy(() -> db.sql("update seminars.event set number = 1 where seminar = ? and number > 1").param(id.value()).update())
                .hasMessageContaining("never changed");
    }

    @Test
    void from_an_empty_form_to_an_employer_over_the_pages_and_nothing_for_a_stranger() {
        works.workplace("Шырдак текстиль");
        Visitor inspector = works.signedIn();
        Answer empty = inspector.form(inspector.get("/desk/seminars/new")).submit();
        assertThat(empty.status()).isEqualTo(422);
        Answer kept = inspector.form(empty).set("audience", "BOTH").set("by", "TOGETHER").tick("topics", "D").tick("offered", "STEP_FREE")
                .set("workers", "20").submit();
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        Answer found = inspector.get(kept.path() + "/employer?q=шырдак");
        String place = found.page().select("input[name=workplace]").attr("value");
        assertThat(inspector.form(found).set("workplace", place).submit().text()).contains("Was there: Шырдак текстиль", "Workers present: 0 → 20");
        for (String door : new String[] {"", "/employer", "/heads", "/out"}) {
            assertThat(new Works(house).signedIn().get(kept.path() + door).status()).as(door).isEqualTo(404);
        }
    }

    private Seminars.Begun begin(int daysAgo, Audience audience, Map<Heads, Integer> heads) {
        return seminars.begin(works.inspector(), new NewSeminar(Optional.of(new Region("KG-GB")), today.minusDays(daysAgo), audience,
                HeldBy.INSPECTORATE, Set.of(TopicGroup.D), Set.of(AccessNeed.SIGN_LANGUAGE), heads));
    }

    private SeminarId held(int daysAgo, Audience audience, Map<Heads, Integer> heads) {
        return ((Seminars.Begun.Kept) begin(daysAgo, audience, heads)).id();
    }

    private OpenSeminar open(SeminarId id) {
        return seminars.open(id, works.inspector()).orElseThrow();
    }

    private String figure(String code, int daysAgo) {
        return counted(house, CYPRUS, code, today.minusDays(daysAgo), today, Cut.WHOLE, "");
    }
}
