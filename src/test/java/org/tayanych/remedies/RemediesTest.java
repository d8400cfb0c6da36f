package org.tayanych.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.OpenCase;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.remedies.Remedies.Written;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.Topic;

/** The ledger of what a worker seeks and gets. */
@HouseTest
class RemediesTest {

    @Autowired
    House house;

    @Autowired
    Remedies remedies;

    @Autowired
    JdbcClient db;

    World world;
    World.Place place;
    World.Person consultant;
    Submission.Accepted made;

    @BeforeEach
    void aComplaintOfUnpaidWages() {
        world = house.world();
        place = world.hotline();
        consultant = place.consultant();
        made = place.complaint("Two months without wages", Topic.B02);
    }

    private OpenCase open() {
        return house.bean(CaseFiles.class).open(made.id(), world.worker(consultant)).orElseThrow();
    }

    private UUID wages() {
        return remedies.seek(open(), RemedyKind.R01, HelpChannel.INSPECTORATE);
    }

    @Test
    void a_sum_of_nothing_or_less_is_refused() {
        UUID wages = wages();
        assertThat(remedies.add(open(), wages, Step.PAID, Money.som("0"), remedies.today())).isEqualTo(Written.NO_AMOUNT);
        assertThat(remedies.add(open(), wages, Step.PAID, Money.som("-5"), remedies.today())).isEqualTo(Written.NO_AMOUNT);
    }

    @Test
    void a_day_in_the_future_or_of_another_century_is_refused() {
        UUID wages = wages();
        assertThat(remedies.add(open(), wages, Step.PAID, Money.som("5"), remedies.today().plusDays(1)))
                .isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(remedies.add(open(), wages, Step.OWED, Money.som("5"), LocalDate.of(1875, 1, 1)))
                .isEqualTo(Written.DAY_OUT_OF_RANGE);
    }

    @Test
    void a_fine_is_no_money_of_the_worker_and_wages_are_reached_by_paying() {
        UUID fine = remedies.seek(open(), RemedyKind.R12, HelpChannel.INSPECTORATE);
        assertThat(remedies.add(open(), fine, Step.PAID, Money.som("5"), remedies.today())).isEqualTo(Written.NOT_MONEY);
        assertThat(remedies.obtain(open(), wages(), remedies.today())).isEqualTo(Written.PAY_INSTEAD);
    }

    @Test
    void a_remedy_of_another_case_is_not_here() {
        UUID wages = wages();
        Submission.Accepted other = place.complaint("Another worker", Topic.B02);
        OpenCase another = house.bean(CaseFiles.class).open(other.id(), world.worker(consultant)).orElseThrow();
        assertThat(remedies.add(another, wages, Step.PAID, Money.som("5"), remedies.today())).isEqualTo(Written.NOT_HERE);
        assertThat(remedies.strike(another, UUID.randomUUID(), Secret.of("why"))).isEqualTo(Written.NOT_HERE);
    }

    @Test
    void a_line_is_struck_out_once_and_stays_readable() {
        UUID wages = wages();
        remedies.add(open(), wages, Step.PAID, Money.som("5000"), remedies.today());
        Sum paid = remedies.of(open()).getFirst().sums().getFirst();
        assertThat(remedies.strike(open(), paid.id(), Secret.of("typed twice"))).isEqualTo(Written.DONE);
        assertThat(remedies.strike(open(), paid.id(), Secret.of("again"))).isEqualTo(Written.NOT_HERE);
        Sum struck = remedies.of(open()).getFirst().sums().getFirst();
        assertThat(struck.struck()).contains(Secret.of("typed twice"));
        assertThat(struck.money()).isEqualTo(Money.som("5000"));
        assertThat(remedies.of(open()).getFirst().balances()).isEmpty();
    }

    @Test
    void no_line_of_the_ledger_can_be_changed_in_the_database() {
        remedies.add(open(), wages(), Step.PAID, Money.som("5000"), remedies.today());
        assertThatThrownBy(() -> db.sql("update remedies.sum set amount = 1 where case_id = :case")
                .param("case", made.id().value()).update()).hasMessageContaining("struck out, never changed");
    }

    @Test
    void sums_of_several_cases_come_together_only_within_the_readers_teams() {
        remedies.add(open(), wages(), Step.ORDERED, Money.som("5000"), remedies.today());
        assertThat(remedies.together(List.of(made.id()), world.worker(consultant)).getFirst().outstanding())
                .isEqualTo(Money.som("5000"));
        World.Person stranger = world.hotline().consultant();
        assertThat(remedies.together(List.of(made.id()), world.worker(stranger))).isEmpty();
    }

    @Test
    void the_two_totals_differ_until_a_payment_is_written_down() {
        Visitor desk = world.signIn(consultant);
        String path = "/desk/cases/" + made.id() + "/remedies";
        Answer page = desk.form(desk.get(path), "form[action$=remedies]")
                .set("kind", "R01").set("channel", "NEGOTIATION").submit();
        page = write(desk, page, "ADMITTED", "30 000");
        assertThat(page.text()).contains("30,000.00 KGS").contains("It is written down.");
        page = write(desk, desk.get(path), "PAID", "12 500,50");
        assertThat(page.page().select("tbody td").eachText())
                .containsExactly("0.00 KGS", "30,000.00 KGS", "0.00 KGS", "12,500.50 KGS", "17,499.50 KGS");
    }

    @Test
    void a_bad_sum_is_refused_beside_its_field_and_stays_typed() {
        Visitor desk = world.signIn(consultant);
        wages();
        Answer again = write(desk, desk.get("/desk/cases/" + made.id() + "/remedies"), "PAID", "thirty");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#amount-error").text()).contains("Write the amount in numbers");
        assertThat(again.page().select("#amount").val()).isEqualTo("thirty");
    }

    @Test
    void a_stranger_finds_nothing() {
        Visitor stranger = world.signIn(world.hotline().consultant());
        assertThat(stranger.get("/desk/cases/" + made.id() + "/remedies").status()).isEqualTo(404);
    }

    private static Answer write(Visitor desk, Answer page, String step, String amount) {
        String remedy = page.page().select("select[name=remedy] option").val();
        return desk.form(page, "form[action$=sums]").set("remedy", remedy).set("step", step).set("amount", amount)
                .set("currency", "KGS").set("on-day", "1").set("on-month", "10").set("on-year", "2026").submit();
    }
}
