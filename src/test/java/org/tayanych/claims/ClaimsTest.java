package org.tayanych.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Quantity;
import org.tayanych.counts.Works;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.InspectionId;
import org.tayanych.remedies.Balance;
import org.tayanych.remedies.Step;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** The ledger of a wage claim: what is refused, what adds up, and that agreed is not paid. */
@HouseTest
class ClaimsTest {

    private static final Currency SOM = Currency.getInstance("KGS");

    @Autowired
    House house;

    @Autowired
    Claims claims;

    @Autowired
    Corrections corrections;

    @Autowired
    Interest interest;

    @Autowired
    JdbcClient db;

    Scene scene;
    ClaimId id;

    @BeforeEach
    void tenWorkersWithoutPay() {
        scene = new Scene(house);
        id = scene.claim();
    }

    @Test
    void a_claim_of_nobody_at_no_workplace_or_of_a_visit_somewhere_else_is_refused() {
        WorkplaceId second = scene.works.workplace("Другая фабрика");
        InspectionId elsewhere = scene.works.visit(second);
        assertThat(begin(scene.workplace, Optional.empty(), 0)).isInstanceOf(Claims.Begun.NoWorkers.class);
        assertThat(begin(scene.workplace, Optional.empty(), 100_001)).isInstanceOf(Claims.Begun.NoWorkers.class);
        assertThat(begin(new Works(house).workplace("Чужая"), Optional.empty(), 5)).isInstanceOf(Claims.Begun.NoSuchPlace.class);
        assertThat(begin(scene.workplace, Optional.of(elsewhere), 5)).isInstanceOf(Claims.Begun.NoSuchPlace.class);
        assertThat(claims.begin(scene.works.inspector(), new NewClaim(second, Optional.of(elsewhere),
                Optional.of(new FindingId(UUID.randomUUID())), 5, Secret.NOTHING))).isInstanceOf(Claims.Begun.NoSuchPlace.class);
    }

    @Test
    void nothing_less_than_nothing_and_days_to_come_are_refused() {
        assertThat(scene.sum(id, Step.OWED, "0", 10)).isEqualTo(Written.NO_AMOUNT);
        assertThat(scene.sum(id, Step.OWED, "10", -1)).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(scene.sum(id, Step.OWED, "10", 20_000)).isEqualTo(Written.DAY_OUT_OF_RANGE);
        assertThat(scene.look(id).sums()).isEmpty();
    }

    @Test
    void agreed_is_not_paid_and_the_totals_differ_until_a_payment_is_written_down() {
        scene.sum(id, Step.OWED, "100000", 60);
        scene.sum(id, Step.ADMITTED, "80000", 30);
        assertThat(som().balance().total(Step.PAID)).isEqualTo(Money.som("0"));
        assertThat(som().balance().outstanding()).isEqualTo(Money.som("80000"));
        scene.pay(id, "80000", 5, 10, 10);
        assertThat(som().balance().total(Step.PAID)).isEqualTo(Money.som("80000"));
        assertThat(som().balance().outstanding()).isEqualTo(Money.som("0"));
        assertThat(som().confirmed()).isEqualTo(Money.som("0"));
    }

    @Test
    void more_than_is_open_is_paid_only_when_somebody_says_that_it_is_right() {
        scene.sum(id, Step.OWED, "1000", 60);
        assertThat(scene.pay(id, "1000.01", 5, 10, 10)).isEqualTo(Written.MORE_THAN_CLAIMED);
        assertThat(house.bean(Sums.class).pay(scene.open(id),
                new Sums.Payment(Money.som("1000.01"), scene.day(5), 10, 10, true), Secret.NOTHING)).isEqualTo(Written.DONE);
    }

    @Test
    void no_more_workers_are_paid_than_there_are_and_nobody_is_paid_for_the_first_time_twice() {
        scene.sum(id, Step.OWED, "1000", 60);
        assertThat(scene.pay(id, "10", 5, 11, 11)).isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(scene.pay(id, "10", 5, 4, 3)).as("nobody was paid before").isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(scene.pay(id, "10", 5, 4, 4)).isEqualTo(Written.DONE);
        assertThat(scene.pay(id, "10", 4, 9, 7)).as("six are left").isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(scene.pay(id, "10", 4, 9, 4)).as("at least five are new").isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(scene.pay(id, "10", 4, 9, 6)).isEqualTo(Written.DONE);
        assertThat(scene.look(id).paidWorkers()).isEqualTo(10);
        assertThat(corrections.workers(scene.open(id), 9, Secret.of("one left"))).isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(corrections.workers(scene.open(id), 12, Secret.of("two more came"))).isEqualTo(Written.DONE);
    }

    @Test
    void workers_confirm_what_was_paid_and_no_more_and_nobody_is_named() {
        scene.sum(id, Step.ORDERED, "1000", 60);
        assertThat(scene.confirm(id, "100", 1)).isEqualTo(Written.NOT_PAID_YET);
        scene.pay(id, "600", 5, 6, 6);
        assertThat(scene.confirm(id, "600.01", 6)).isEqualTo(Written.NOT_PAID_YET);
        assertThat(scene.confirm(id, "500", 7)).isEqualTo(Written.WORKERS_DO_NOT_FIT);
        assertThat(scene.confirm(id, "500", 5)).isEqualTo(Written.DONE);
        assertThat(som().confirmed()).isEqualTo(Money.som("500"));
        assertThat(scene.strikeLast(id, Entry.Kind.PAID)).isEqualTo(Written.STILL_NEEDED);
        Entry line = scene.open(id).entries().getLast();
        assertThat(line.code()).contains("IN_PERSON");
        assertThat(line.words().isBlank()).isTrue();
    }

    @Test
    void part_payments_in_any_order_and_with_slips_come_to_the_same_in_java_and_in_the_database() {
        Random random = new Random(1851);
        scene.sum(id, Step.OWED, "900000000", 300);
        for (int at = 0; at < 15; at++) {
            Step step = Step.values()[random.nextInt(4)];
            String amount = BigDecimal.valueOf(1 + random.nextInt(99_999_999), 2).toPlainString();
            if (step == Step.PAID) {
                assertThat(scene.pay(id, amount, random.nextInt(300), 10, scene.look(id).paidWorkers() == 0 ? 10 : 0))
                        .isIn(Written.DONE, Written.MORE_THAN_CLAIMED);
            } else {
                assertThat(scene.sum(id, step, amount, random.nextInt(300))).isEqualTo(Written.DONE);
            }
            Entry last = scene.open(id).entries().getLast();
            if (at % 5 == 4 && last.kind().money()) {
                scene.strikeLast(id, last.kind());
            }
            Balance balance = som().balance();
            for (Step each : Step.values()) {
                assertThat(balance.total(each).amount()).as(each.name()).isEqualByComparingTo(byHand(Entry.Kind.valueOf(each.name())));
            }
            assertThat(db.sql("select outstanding from claims.balance where claim = ? and currency = 'KGS'").param(id.value())
                    .query((row, n) -> row.getBigDecimal(1)).single()).isEqualByComparingTo(balance.outstanding().amount());
        }
    }

    @Test
    void arrears_come_by_workplace_without_those_that_owe_nothing() {
        WorkplaceId second = scene.works.workplace("Другая фабрика");
        WorkplaceId third = scene.works.workplace("Третья фабрика");
        scene.sum(id, Step.OWED, "1000", 60);
        scene.sum(scene.claim(), Step.OWED, "500", 60);
        ClaimId settled = scene.claim(second);
        scene.sum(settled, Step.OWED, "70", 60);
        scene.pay(settled, "70", 5, 10, 10);
        ClaimId mistake = scene.claim(third);
        scene.sum(mistake, Step.OWED, "70", 60);
        assertThat(corrections.takeOut(scene.open(settled), Secret.of("twice"))).isEqualTo(Written.STILL_NEEDED);
        assertThat(corrections.takeOut(scene.open(mistake), Secret.of("twice"))).isEqualTo(Written.DONE);
        assertThat(scene.sum(mistake, Step.OWED, "70", 60)).isEqualTo(Written.NOT_HERE);
        assertThat(claims.arrears(scene.works.place().organisation(), SOM)).isEqualTo(Map.of(scene.workplace, Money.som("1500")));
    }

    @Test
    void interest_is_counted_pay_day_by_pay_day_the_oldest_paid_first() {
        scene.sum(id, Step.OWED, "10000", 40);
        scene.sum(id, Step.OWED, "20000", 20);
        scene.pay(id, "12000", 10, 10, 10);
        List<Interest.Late> late = interest.of(scene.open(id), SOM);
        assertThat(late).hasSize(2);
        assertThat(late).extracting(Interest.Late::due).containsExactly(scene.day(40), scene.day(20));
        // 10,000 late for 30 days at 0.25 % a day; a pay day on a day off is brought forward, so a few days more.
        assertThat(sum(late.getFirst())).isBetween(new BigDecimal("750"), new BigDecimal("900"));
        // 20,000 for 10 days, then 18,000 for 10 more.
        assertThat(sum(late.getLast())).isBetween(new BigDecimal("950"), new BigDecimal("1250"));
        assertThat(((Outcome.Counted) late.getFirst().outcome()).calculation().pack()).startsWith("KG ");
    }

    @Test
    void another_organisation_finds_nothing_and_the_history_cannot_be_changed() {
        assertThat(claims.open(id, new Works(house).inspector())).isEmpty();
        scene.sum(id, Step.OWED, "10000", 40);
        assertThatThrownBy(() -> db.sql("update claims.event set amount = 1 where claim = ? and amount is not null").param(id.value()).update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from claims.event where claim = ?").param(id.value()).update())
                .hasMessageContaining("never changed");
    }

    @Test
    void of_remedies_this_room_takes_the_arithmetic_alone() {
        List<String> taken = new ClassFileImporter().importPackages("org.tayanych.claims").stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(type -> type.getPackageName().startsWith("org.tayanych.remedies"))
                .map(JavaClass::getSimpleName).distinct().sorted().toList();
        assertThat(taken).isSubsetOf("Balance", "Step", "Step[]");
    }

    private BigDecimal byHand(Entry.Kind kind) {
        return scene.open(id).entries().stream().filter(entry -> entry.counts(kind))
                .map(entry -> entry.money().orElseThrow().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Claims.Begun begin(WorkplaceId where, Optional<InspectionId> visit, int workers) {
        return claims.begin(scene.works.inspector(), new NewClaim(where, visit, Optional.empty(), workers, Secret.NOTHING));
    }

    private Claim.Sums som() {
        return scene.look(id).in(SOM).orElseThrow();
    }

    private static BigDecimal sum(Interest.Late late) {
        return ((Quantity.Sum) ((Outcome.Counted) late.outcome()).calculation().result()).money().amount();
    }
}
