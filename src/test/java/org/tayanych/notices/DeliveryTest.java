package org.tayanych.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** What becomes of letters when the mail server is away. Each test rolls back, so that no other letter is touched. */
@HouseTest
class DeliveryTest {

    @Autowired
    House house;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    NoticeWords words;

    @Autowired
    HouseSeal seal;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_letter_waits_while_the_server_is_away_and_is_tried_later() {
        alone(() -> {
            letter();
            Instant now = house.clock().instant();
            delivery(nobodyListens(), now).sendDue();

            assertThat(outbox.due(now, 10)).isEmpty();
            assertThat(outbox.due(now.plus(Duration.ofMinutes(2)), 10)).singleElement()
                    .satisfies(waiting -> assertThat(waiting.tries()).isEqualTo(1));
        });
    }

    @Test
    void a_letter_is_given_up_after_some_days() {
        alone(() -> {
            letter();
            delivery(nobodyListens(), house.clock().instant().plus(Duration.ofDays(4))).sendDue();

            assertThat(outbox.count()).isZero();
        });
    }

    @Test
    void without_a_mail_server_letters_wait() {
        alone(() -> {
            letter();
            NoticeSettings none = new NoticeSettings("", 25, NoticeSettings.Tls.NONE, "", "", "a@example.org", "", Duration.ofDays(3));
            delivery(none, house.clock().instant().plus(Duration.ofDays(30))).sendDue();

            assertThat(outbox.count()).isEqualTo(1);
        });
    }

    private void letter() {
        house.database().sql("delete from notices.outbox").update();
        notices.send(new Notice(NoticeKind.PLEASE_SIGN_IN, Secret.of(UUID.randomUUID() + "@example.org"), Language.RU, Optional.empty()));
    }

    private Delivery delivery(NoticeSettings settings, Instant now) {
        return new Delivery(outbox, words, new Post(settings), seal, settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static NoticeSettings nobodyListens() {
        try (ServerSocket free = new ServerSocket(0)) {
            return new NoticeSettings("127.0.0.1", free.getLocalPort(), NoticeSettings.Tls.NONE, "", "",
                    "a@example.org", "", Duration.ofDays(3));
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }

    private void alone(Runnable test) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.run();
        });
    }
}
