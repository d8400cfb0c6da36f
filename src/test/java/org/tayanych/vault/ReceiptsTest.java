package org.tayanych.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.seals.Code;
import org.tayanych.vocabulary.SubjectId;

/** The worker comes back with sixteen digits, and nobody else does. */
@HouseTest
class ReceiptsTest {

    enum Field implements SealedField { VAULT_TEST_RECEIPT }

    @Autowired
    House house;

    @Autowired
    Receipts receipts;

    @Autowired
    Visits visits;

    @Autowired
    Vault vault;

    private SubjectId subject;
    private CaseKey key;
    private Receipt receipt;

    @BeforeEach
    void a_complaint_with_its_receipt() {
        subject = SubjectId.draw();
        key = vault.draw();
        receipt = receipts.draw();
        receipts.bind(receipt, ReceiptKind.COMPLAINT, subject, key);
    }

    @Test
    void a_code_that_never_was_one_of_the_other_kind_and_an_expired_one_get_the_same_answer() {
        assertThat(receipts.open(Secret.of(Code.draw()), ReceiptKind.COMPLAINT)).isEmpty();
        assertThat(receipts.open(receipt.code(), ReceiptKind.DRAFT)).isEmpty();
        Receipt draft = receipts.draw();
        receipts.bind(draft, ReceiptKind.DRAFT, SubjectId.draw(), vault.draw());
        house.clock().forward(Duration.ofDays(14).plusSeconds(1));
        assertThat(receipts.open(draft.code(), ReceiptKind.DRAFT)).isEmpty();
        assertThat(receipts.open(receipt.code(), ReceiptKind.COMPLAINT)).isPresent();
    }

    /** Each takes one derivation and the same wait; what one of them takes more is below the noise of the machine. */
    @Test
    void unknown_expired_and_wrong_kind_take_the_same_time() {
        Receipt draft = receipts.draw();
        receipts.bind(draft, ReceiptKind.DRAFT, SubjectId.draw(), vault.draw());
        house.clock().forward(Duration.ofDays(20));
        List<Long> unknown = new ArrayList<>();
        List<Long> expired = new ArrayList<>();
        List<Long> wrongKind = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            unknown.add(alone(() -> receipts.open(Secret.of(Code.draw()), ReceiptKind.DRAFT)));
            expired.add(alone(() -> receipts.open(draft.code(), ReceiptKind.DRAFT)));
            wrongKind.add(alone(() -> receipts.open(receipt.code(), ReceiptKind.DRAFT)));
        }
        long usual = middle(unknown);
        assertThat(middle(expired)).isBetween(usual / 3, usual * 3);
        assertThat(middle(wrongKind)).isBetween(usual / 3, usual * 3);
    }

    /** How long it takes when no other wrong code came lately; taken in turns, so that a busy machine is busy for all. */
    private long alone(Runnable opening) {
        house.clock().forward(Duration.ofHours(1));
        long begun = System.nanoTime();
        opening.run();
        return System.nanoTime() - begun;
    }

    private static long middle(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void a_forgotten_code_opens_nothing() {
        receipts.forget(subject, ReceiptKind.COMPLAINT);
        assertThat(receipts.open(receipt.code(), ReceiptKind.COMPLAINT)).isEmpty();
    }

    @Test
    void a_new_code_replaces_the_older_one() {
        Receipt fresh = receipts.draw();
        receipts.bind(fresh, ReceiptKind.COMPLAINT, subject, key);
        assertThat(receipts.open(receipt.code(), ReceiptKind.COMPLAINT)).isEmpty();
        assertThat(receipts.open(fresh.code(), ReceiptKind.COMPLAINT)).isPresent();
    }

    @Test
    void what_was_destroyed_no_code_and_no_cookie_opens() {
        Secret cookie = visits.begin(subject, key, Duration.ofHours(1));
        vault.destroy(subject);
        assertThat(receipts.open(receipt.code(), ReceiptKind.COMPLAINT)).isEmpty();
        assertThat(visits.pickUp(cookie)).isEmpty();
    }

    @Test
    void the_right_code_opens_however_it_is_grouped() {
        UUID row = UUID.randomUUID();
        Sealed sealed = key.seal(Secret.of("menin sözüm"), Field.VAULT_TEST_RECEIPT, row);
        for (Secret typed : List.of(receipt.code(), receipt.grouped())) {
            Receipts.Opened opened = receipts.open(typed, ReceiptKind.COMPLAINT).orElseThrow();
            assertThat(opened.subject()).isEqualTo(subject);
            assertThat(opened.key().open(sealed, Field.VAULT_TEST_RECEIPT, row).reveal()).isEqualTo("menin sözüm");
        }
        assertThat(receipt.code().reveal()).matches("[0-9]{16}");
        assertThat(receipt.grouped().reveal()).matches("([0-9]{4} ){3}[0-9]{4}");
    }

    @Test
    void wrong_codes_wait_longer_and_longer_but_never_past_the_bound() {
        var settings = new VaultSettings("-", 1, Duration.ofSeconds(1), 0,
                Duration.ofDays(1), Duration.ofDays(1), Duration.ofMillis(500));
        var reader = new CodeReader(house.bean(Argon2.class), house.bean(HouseKeys.class), house.bean(Clock.class), settings);
        assertThat(reader.delay()).isZero();
        Duration before = Duration.ZERO;
        for (int wrong = 0; wrong < 100; wrong++) {
            Duration now = reader.delay();
            assertThat(now).isBetween(before.minusMillis(20), Duration.ofMillis(500));
            before = now;
        }
        assertThat(before).isEqualTo(Duration.ofMillis(500));
        house.clock().forward(Duration.ofHours(1));
        assertThat(reader.delay()).isLessThan(Duration.ofMillis(20));
    }

    @Test
    void a_visit_ends_when_it_is_ended_and_when_it_is_old() {
        Secret ended = visits.begin(subject, key, Duration.ofHours(1));
        Secret other = visits.begin(subject, key, Duration.ofHours(1));
        visits.end(ended);
        assertThat(visits.pickUp(ended)).isEmpty();
        assertThat(visits.pickUp(other).orElseThrow().subject()).isEqualTo(subject);
        house.clock().forward(Duration.ofHours(1));
        assertThat(visits.pickUp(other)).isEmpty();
        assertThat(visits.pickUp(Secret.of("A".repeat(43)))).isEmpty();
        assertThat(visits.pickUp(Secret.of("дом"))).isEmpty();
    }

    @Test
    void neither_the_code_nor_the_cookie_rests_anywhere() {
        Secret cookie = visits.begin(subject, key, Duration.ofHours(1));
        String rows = house.database().sql("""
                select coalesce(string_agg(r::text, ' '), '') || coalesce((select string_agg(v::text, ' ')
                    from vault.visit v where v.subject = :subject), '')
                from vault.receipt r where r.subject = :subject""")
                .param("subject", subject.value()).query(String.class).single();
        assertThat(rows).contains(subject.toString())
                .doesNotContain(receipt.code().reveal())
                .doesNotContain(cookie.reveal());
    }

    @Test
    void a_receipt_prints_as_withheld() {
        assertThat("%s %s".formatted(receipt, receipt.keys())).isEqualTo("withheld withheld");
    }
}
