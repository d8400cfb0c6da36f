package org.tayanych.complaints.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.Progress;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import tools.jackson.databind.JsonNode;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptDoorTest {

    private static final String OPEN = "/api/v1/receipts/open";
    private static final String WRITE = "/api/v1/receipts/messages";

    @Autowired
    House house;

    Reader reader;
    String receipt;
    String reference;

    @BeforeAll
    void somebodyWroteToAReader() {
        reader = new Reader(house, "KZ");
        JsonNode kept = ComplaintDoorTest.problem(house.visitor().postJson("/api/v1/complaints", """
                {"topics": ["B01"], "country": "KZ", "narrative": "Акча жок."}"""));
        receipt = kept.get("receipt").asString();
        reference = kept.get("reference").asString();
    }

    @Test
    void a_code_with_a_slip_is_told_apart_and_one_that_never_was_opens_nothing() {
        String slip = receipt.substring(0, 15) + (receipt.charAt(15) == '0' ? '1' : '0');
        assertThat(house.visitor().postJson(OPEN, body(slip)).status()).isEqualTo(422);
        assertThat(house.visitor().postJson(OPEN, body("12")).status()).isEqualTo(422);
        assertThat(house.visitor().postJson(OPEN, "{}").status()).isEqualTo(422);
        assertThat(house.visitor().postJson(OPEN, "{\"receipt\": 1234567890123456}").status()).isEqualTo(422);
        Answer never = house.visitor().postJson(OPEN, body(wellFormedButUnknown()));
        assertThat(never.status()).isEqualTo(404);
        assertThat(house.visitor().postJson(WRITE, message(wellFormedButUnknown(), "x")).status()).isEqualTo(404);
    }

    @Test
    void an_empty_message_is_refused() {
        assertThat(house.visitor().postJson(WRITE, message(receipt, " ")).status()).isEqualTo(422);
        assertThat(house.visitor().postJson(WRITE, message(receipt, "x".repeat(10_001))).status()).isEqualTo(422);
    }

    @Test
    void worker_and_team_write_to_each_other_and_no_member_is_named() {
        assertThat(house.visitor().postJson(WRITE, message(receipt, "Дагы бир нерсе.")).status()).isEqualTo(201);
        Complaint complaint = reader.open(reference);
        var key = house.bean(Vault.class).open(complaint.id(), reader.consultant.keyring(), Purpose.CASE_WORK).orElseThrow();
        house.bean(Dialogue.class).answer(complaint.id(), key, reader.consultant, Secret.of("Качан?"), true);

        Answer answer = house.visitor().saying("Accept-Language", "ky")
                .postJson(OPEN, body(receipt.replaceAll("(....)", "$1 ")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).contains("no-store");
        JsonNode standing = ComplaintDoorTest.problem(answer);
        assertThat(standing.get("reference").asString()).isEqualTo(reference);
        assertThat(standing.get("status").asString()).isEqualTo("ASKED");
        assertThat(standing.get("next").asString()).isEqualTo("Сизге суроо бар. Жооп жазыңыз.");
        JsonNode dialogue = standing.get("dialogue");
        assertThat(dialogue.get(0).get("from").asString()).isEqualTo("WORKER");
        assertThat(dialogue.get(0).get("text").asString()).isEqualTo("Дагы бир нерсе.");
        assertThat(dialogue.get(1).get("from").asString()).isEqualTo("TEAM");
        assertThat(dialogue.get(1).get("question").asBoolean()).isTrue();
        assertThat(answer.body()).doesNotContain("Test CONSULTANT", reader.consultant.id().toString());

        house.bean(Complaints.class).progress(complaint.id(), new Progress.Waiting(LocalDate.of(2027, 1, 15)), reader.consultant);
        JsonNode waiting = ComplaintDoorTest.problem(
                house.visitor().saying("Accept-Language", "en").postJson(OPEN, body(receipt)));
        assertThat(waiting.get("next").asString()).isEqualTo("We wait for an answer until January 15, 2027.");
    }

    private String wellFormedButUnknown() {
        for (long number = 4_000_000_000_000_000L; ; number++) {
            String digits = Long.toString(number);
            if (Receipts.wellFormed(Secret.of(digits)) && !digits.equals(receipt)) {
                return digits;
            }
        }
    }

    private static String body(String receipt) {
        return "{\"receipt\": \"" + receipt + "\"}";
    }

    private static String message(String receipt, String text) {
        return "{\"receipt\": \"" + receipt + "\", \"text\": \"" + text + "\"}";
    }
}
