package org.tayanych.complaints.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.SafeContact;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Want;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintDoorTest {

    private static final String DOOR = "/api/v1/complaints";
    private static final String MARKER = "zebrafishmarker";

    @Autowired
    House house;

    Reader reader;

    @BeforeAll
    void somebodyReads() {
        reader = new Reader(house, "KG");
    }

    @Test
    void a_body_that_is_no_json_is_refused_in_the_language_asked_for() {
        for (String body : List.of("", "{", "null", "[]", "\"text\"", "{\"topics\":[\"B01\"],}", "{} {}", "\u0000", "{'a':1}",
                "{\"country\":\"KG\",\"country\":\"KG\"}", "[".repeat(5000))) {
            Answer answer = house.visitor().saying("Accept-Language", "en").postJson(DOOR, body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
            assertThat(problem(answer).get("detail").asString()).isEqualTo("This cannot be read as JSON.");
        }
        Answer russian = house.visitor().saying("Accept-Language", "de, ru;q=0.5").postJson(DOOR, "{");
        assertThat(problem(russian).get("detail").asString()).isEqualTo("Это не читается как JSON.");
    }

    @Test
    void another_media_type_is_refused() {
        Answer answer = house.visitor().post(DOOR, "narrative", MARKER);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body()).doesNotContain(MARKER);
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_it_says_its_size_or_not() {
        String large = "{\"narrative\":\"" + "x".repeat(300_000) + "\"}";
        assertThat(house.visitor().postJson(DOOR, large).status()).isEqualTo(413);
        Answer chunked = house.visitor().send("POST", DOOR, "application/json",
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large.getBytes())));
        assertThat(chunked.status()).isEqualTo(413);
    }

    @Test
    void every_field_that_is_wrong_is_named_and_nothing_sent_is_repeated() {
        Answer answer = house.visitor().saying("Accept-Language", "en").postJson(DOOR, """
                {"language": "%1$s", "topics": ["B01", "%1$s"], "country": "%1$s", "region": "KG-%1$s", "sector": "%1$s",
                 "narrative": "   ", "identity": "%1$s", "wants": [null, "%1$s"],
                 "contact": {"way": "CALL", "days": ["%1$s"], "name": "%1$s"}}""".formatted(MARKER));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain(MARKER);
        assertThat(fields(answer)).containsExactlyInAnyOrder("language", "topics[1]", "country", "region", "sector",
                "narrative", "identity", "wants[0]", "wants[1]", "contact.address", "contact.days[0]", "contact.name");
        assertThat(problem(answer).get("errors").get(0).get("pointer").asString()).startsWith("#/");
    }

    @Test
    void what_is_needed_is_asked_for() {
        assertThat(fields(house.visitor().postJson(DOOR, "{}"))).containsExactlyInAnyOrder("topics", "country", "narrative");
        assertThat(fields(house.visitor().postJson(DOOR, "{\"topics\":[],\"country\":\"KG\",\"narrative\":\"x\"}")))
                .containsExactly("topics");
    }

    @Test
    void an_unknown_field_or_a_wrong_type_is_refused_by_place_and_never_by_what_was_sent() {
        Answer unknown = house.visitor().saying("Accept-Language", "en").postJson(DOOR, "{\"" + MARKER + "\": 1}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).doesNotContain(MARKER).contains("narrative");
        Map<String, String> wrong = Map.of(
                "narrative", "{\"narrative\": 5}",
                "topics", "{\"topics\": \"B01\"}",
                "topics[0]", "{\"topics\": [{\"a\": 1}]}",
                "country", "{\"country\": [\"KG\"]}",
                "contact.mayLeaveMessage", "{\"contact\": {\"mayLeaveMessage\": \"" + MARKER + "\"}}",
                "employer", "{\"employer\": [1]}");
        wrong.forEach((field, body) -> {
            Answer answer = house.visitor().postJson(DOOR, body);
            assertThat(answer.status()).as(body).isEqualTo(422);
            assertThat(fields(answer)).as(body).containsExactly(field);
            assertThat(answer.body()).doesNotContain(MARKER, "jackson", "Exception");
        });
    }

    @Test
    void a_region_of_another_country_is_refused() {
        Answer answer = house.visitor().postJson(DOOR, complaint("\"region\": \"RU-MOW\""));
        assertThat(fields(answer)).containsExactly("region");
    }

    @Test
    void an_account_that_is_far_too_long_is_refused_and_one_of_the_longest_kind_is_not() {
        String longest = "ө".repeat(ComplaintCheck.LONGEST_NARRATIVE);
        assertThat(house.visitor().postJson(DOOR, with(longest)).status()).isEqualTo(201);
        assertThat(fields(house.visitor().postJson(DOOR, with(longest + "ө")))).containsExactly("narrative");
    }

    @Test
    void get_is_not_for_this_door_and_other_addresses_hold_nothing() {
        Answer get = house.visitor().fetch(DOOR);
        assertThat(get.status()).isEqualTo(405);
        assertThat(get.header("allow")).isEqualTo("POST");
        for (String path : List.of("/api", "/api/", "/api/v1", "/api/v2/complaints", "/api/v1/complaints/1")) {
            assertThat(house.visitor().fetch(path).status()).as(path).isEqualTo(404);
        }
        assertThat(house.visitor().fetch("/api/v1/nothing").header("content-type")).startsWith("application/problem+json");
    }

    @Test
    void what_a_worker_hopes_for_may_be_named_by_the_codes_of_remedies_or_in_own_words() {
        assertThat(hoped("[\"R01\", \"R13\", \"R06\"]").account().wants())
                .containsExactlyInAnyOrder(Want.PAYMENT, Want.INSPECTION, Want.ADVICE);
        assertThat(hoped("\"UNION\"").account().wants()).containsExactly(Want.UNION);
        Complaint said = hoped("\"Айлыгымды берсин\"");
        assertThat(said.account().wants()).isEmpty();
        assertThat(said.account().narrative().reveal()).endsWith("\n\nАйлыгымды берсин");
    }

    private Complaint hoped(String wants) {
        Answer answer = house.visitor().postJson(DOOR, complaint("\"wants\": " + wants));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return reader.open(problem(answer).get("reference").asString());
    }

    @Test
    void a_complaint_is_kept_sealed_and_its_team_reads_every_word() {
        Answer answer = house.visitor().postJson(DOOR, """
                {"language": "ru", "topics": ["B01", "G01"], "country": "KG", "region": "KG-O", "sector": "GARMENT",
                 "narrative": "Три месяца без денег.\\r\\nПаспорт забрали.\\u0007", "employer": {"name": "«Үлгү»", "place": "Ош"},
                 "identity": "CONFIDENTIAL", "wants": ["PAYMENT"],
                 "contact": {"way": "MESSENGER", "address": "@kimdir", "name": "Айгүл", "hours": ["EVENING"],
                             "whoMayAnswer": "эже", "mayLeaveMessage": true, "needs": ["FEMALE_STAFF"]}}""");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("cache-control")).contains("no-store");
        JsonNode kept = problem(answer);
        assertThat(kept.get("receipt").asString()).matches("\\d{16}");
        assertThat(kept.get("organisation").asString()).isEqualTo(reader.place.name());

        Complaint read = reader.open(kept.get("reference").asString());
        assertThat(read.account().narrative().reveal()).isEqualTo("Три месяца без денег.\nПаспорт забрали.");
        assertThat(read.account().employer().name().reveal()).isEqualTo("«Үлгү»");
        assertThat(read.account().name().reveal()).isEqualTo("Айгүл");
        assertThat(read.account().identity()).isEqualTo(Identity.CONFIDENTIAL);
        assertThat(read.account().wants()).containsExactly(Want.PAYMENT);
        assertThat(read.contact().way()).isEqualTo(SafeContact.Way.MESSENGER);
        assertThat(read.contact().whoMayAnswer().reveal()).isEqualTo("эже");
        assertThat(read.contact().mayLeaveMessage()).isTrue();
        assertThat(read.facts().channel()).isEqualTo(Channel.API);
        assertThat(read.facts().language()).isEqualTo(Language.RU);
        assertThat(read.facts().region()).isEqualTo(new Region("KG-O"));
        assertThat(read.facts().sector()).isEqualTo(Sector.GARMENT);
        assertThat(read.facts().topics()).containsExactlyInAnyOrder(Topic.B01, Topic.G01);
    }

    @Test
    void the_shortest_complaint_is_enough_and_texts_may_stand_for_employer_and_contact() {
        Answer shortest = house.visitor().postJson(DOOR, complaint("\"identity\": null"));
        assertThat(shortest.status()).isEqualTo(201);
        Complaint quiet = reader.open(problem(shortest).get("reference").asString());
        assertThat(quiet.contact().way()).isEqualTo(SafeContact.Way.CODE_ONLY);
        assertThat(quiet.account().identity()).isEqualTo(Identity.ANONYMOUS);

        Answer texts = house.visitor().postJson(DOOR, complaint("\"employer\": \"Базар\", \"contact\": \"+996 700 000 000\""));
        Complaint read = reader.open(problem(texts).get("reference").asString());
        assertThat(read.account().employer().name().reveal()).isEqualTo("Базар");
        assertThat(read.contact().way()).isEqualTo(SafeContact.Way.CALL);
        assertThat(read.contact().mayLeaveMessage()).isFalse();
    }

    @Test
    void harassment_is_read_by_the_specialist_alone() {
        Answer answer = house.visitor().postJson(DOOR, """
                {"topics": ["E01", "B01"], "country": "KG", "narrative": "x"}""");
        String reference = problem(answer).get("reference").asString();
        assertThat(reader.open(reference, reader.specialist).facts().restricted()).isTrue();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> reader.open(reference, reader.consultant)))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void when_too_many_are_inside_the_next_is_turned_away_at_once_and_let_in_when_they_left() {
        Turnstile turnstile = house.bean(Turnstile.class);
        int inside = 0;
        while (turnstile.enter()) {
            inside++;
        }
        Answer answer;
        Answer georeport;
        try {
            answer = house.visitor().saying("Accept-Language", "en").postJson(DOOR, complaint("\"wants\": []"));
            georeport = house.visitor().post("/open311/v2/requests.json", "service_code", "NOT_PAID");
        } finally {
            for (int left = 0; left < inside; left++) {
                turnstile.leave();
            }
        }
        assertThat(inside).isPositive();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.header("retry-after"))).isPositive();
        assertThat(georeport.status()).isEqualTo(503);
        assertThat(georeport.header("retry-after")).isNotEmpty();
        assertThat(house.visitor().postJson(DOOR, complaint("\"wants\": []")).status()).isEqualTo(201);
    }

    private static String complaint(String more) {
        return "{\"topics\": [\"B01\"], \"country\": \"KG\", \"narrative\": \"Not paid.\", " + more + "}";
    }

    private static String with(String narrative) {
        return "{\"topics\": [\"B01\"], \"country\": \"KG\", \"narrative\": \"" + narrative + "\"}";
    }

    static JsonNode problem(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> fields(Answer answer) {
        return problem(answer).get("errors").valueStream().map(error -> error.get("field").asString()).toList();
    }
}
