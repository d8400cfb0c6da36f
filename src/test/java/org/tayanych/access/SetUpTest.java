package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

@HouseTest
class SetUpTest {

    @Autowired
    House house;

    @Autowired
    SetUp setUp;

    @Autowired
    Members members;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void where_somebody_works_already_nothing_can_be_set_up() {
        house.world().hotline().administrator();
        String code = code();

        assertThat(setUp.isOpen(Secret.of(code))).isFalse();
        assertThat(setUp.make(Secret.of(code), first(true))).isEmpty();
        var visitor = house.visitor();
        assertThat(visitor.form(visitor.get("/en/set-up")).set("letter", code).submit().status()).isEqualTo(422);
    }

    @Test
    void an_invitation_is_no_set_up_and_a_guess_neither() {
        inAnEmptyHouse(() -> assertThat(setUp.isOpen(Secret.of("AAAAA-BBBBB-CCCCC-DDDDD"))).isFalse());
    }

    @Test
    void the_link_from_the_log_makes_the_first_member_once() {
        inAnEmptyHouse(() -> {
            Secret code = Secret.of(code());
            Secret second = Secret.of(code());
            SetUp.First first = first(true);

            assertThat(setUp.make(code, first)).isPresent();

            assertThat(setUp.make(code, first(true))).isEmpty();
            assertThat(setUp.make(second, first(true))).isEmpty();
            assertThat(members.caseWorker(first.mail(), first.password()).orElseThrow().teams()).hasSize(1);
        });
    }

    @Test
    void a_first_member_who_only_administers_holds_no_key() {
        inAnEmptyHouse(() -> {
            SetUp.First first = first(false);
            assertThat(setUp.make(Secret.of(code()), first)).isPresent();
            assertThat(members.caseWorker(first.mail(), first.password())).isEmpty();
        });
    }

    private String code() {
        return Steps.find("/set-up#([0-9A-Z-]{23})", setUp.link());
    }

    private static SetUp.First first(boolean worksCases) {
        return new SetUp.First("First house", Organisation.Kind.HOTLINE, Country.KG, "Intake", "First Member",
                Secret.of(UUID.randomUUID() + "@example.org"), Secret.of("ten warm loaves of bread"), Language.EN, worksCases);
    }

    /** Nobody works here for the length of one transaction, which is rolled back. */
    private void inAnEmptyHouse(Runnable test) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            house.database().sql("truncate access.member cascade").update();
            test.run();
        });
    }
}
