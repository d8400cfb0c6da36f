package org.tayanych.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

@HouseTest
class NoticesTest {

    /** Beginnings of words that no letter may hold, in six languages. */
    private static final List<String> NEVER = List.of(
            "complain", "victim", "violen", "abuse", "employer", "worker", "hotline", "labour", "case",
            "жалоб", "обращени", "жертв", "насили", "работодател", "работник", "горяч", "дел",
            "арыз", "даттан", "курман", "зомбулук", "жумуш", "кызматкер", "ишеним",
            "shikoyat", "ariza", "qurbon", "zoʻravon", "ish beruv", "шағым", "зорлық", "жәбір", "шикоят", "ариза", "зӯровар");

    @Autowired
    House house;

    @Autowired
    Notices notices;

    @Autowired
    NoticeWords words;

    @Test
    void no_letter_says_what_happened() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                String letter = words.subject(kind, language) + "\n" + words.text(kind, language, Optional.empty());
                for (String never : NEVER) {
                    assertThat(letter.toLowerCase(Locale.ROOT).split("[^\\p{L}ʻʼ’]+"))
                            .as("%s in %s", kind, language)
                            .noneMatch(word -> word.startsWith(never));
                }
            }
        }
    }

    @Test
    void address_and_link_rest_sealed_until_the_letter_is_sent() {
        String name = "rests" + UUID.randomUUID();
        notices.send(new Notice(NoticeKind.INVITATION, Secret.of(name + "@example.org"), Language.KY,
                Optional.of(URI.create("http://localhost/ky/invitation#" + name))));

        String resting = house.database().sql("select coalesce(string_agg(o::text, ' '), '') from notices.outbox o")
                .query(String.class).single();

        assertThat(resting).doesNotContain(name).isNotEmpty();
        assertThat(sentTo(name)).isEmpty();
    }

    @Test
    void a_letter_is_sent_once_with_link_and_code() throws Exception {
        String name = "once" + UUID.randomUUID();
        notices.send(new Notice(NoticeKind.INVITATION, Secret.of(name + "@example.org"), Language.RU,
                Optional.of(URI.create("http://localhost/ru/invitation#ABCDE-FGHJK"))));
        house.run("notices-send");
        house.run("notices-send");

        List<MimeMessage> sent = sentTo(name);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().getSubject()).isEqualTo("Ваше приглашение");
        assertThat(sent.getFirst().getContent().toString().lines())
                .contains("http://localhost/ru/invitation#ABCDE-FGHJK")
                .contains("ABCDE-FGHJK");
        assertThat(sent.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_same_words_do_not_wait_twice_for_the_same_address() {
        String name = "twice" + UUID.randomUUID();
        for (String spelled : List.of(name, name.toUpperCase(Locale.ROOT), name)) {
            notices.send(new Notice(NoticeKind.PLEASE_SIGN_IN, Secret.of(spelled + "@example.org"), Language.EN, Optional.empty()));
        }
        house.run("notices-send");

        assertThat(sentTo(name)).hasSize(1);
    }

    @Test
    void an_address_that_is_none_is_dropped_and_holds_nobody_up() {
        String name = "behind" + UUID.randomUUID();
        notices.send(new Notice(NoticeKind.SIGN_IN_CHANGED, Secret.of("no address\nat all"), Language.EN, Optional.empty()));
        notices.send(new Notice(NoticeKind.SIGN_IN_CHANGED, Secret.of(name + "@example.org"), Language.EN, Optional.empty()));
        house.run("notices-send");

        assertThat(sentTo(name)).hasSize(1);
    }

    @Test
    void the_pause_after_a_failure_grows_up_to_six_hours() {
        assertThat(Delivery.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Delivery.pause(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Delivery.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    private List<MimeMessage> sentTo(String name) {
        return Arrays.stream(house.mail().getReceivedMessages())
                .filter(message -> to(message).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
