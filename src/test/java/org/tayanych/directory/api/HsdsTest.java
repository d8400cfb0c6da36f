package org.tayanych.directory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.directory.Entries;
import org.tayanych.directory.ServiceId;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Standards;
import org.tayanych.house.World;
import org.tayanych.vocabulary.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HsdsTest {

    @Autowired
    House house;

    ServiceId lawyer;
    ServiceId shelter;

    @BeforeAll
    void twoEntries() {
        World.Place keeper = house.world().hotline();
        Entries entries = new Entries(house);
        lawyer = entries.lawyer(keeper, "Юрист «Үлгү» " + UUID.randomUUID(), "Каракол", "KG-Y");
        shelter = entries.shelter(keeper, "Приют «Үлгү» " + UUID.randomUUID());
    }

    @Test
    void what_is_not_there_answers_the_same_whatever_the_id() {
        for (String path : List.of("/hsds/nothing", "/hsds/services/1", "/hsds/services/" + UUID.randomUUID(),
                "/hsds/organizations/x", "/hsds/service_at_locations/" + UUID.randomUUID(), "/hsds/taxonomies/x",
                "/hsds/taxonomy_terms/x", "/hsds/services/" + lawyer.toString().toUpperCase(java.util.Locale.ROOT))) {
            Answer answer = house.visitor().saying("Accept-Language", "en").fetch(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
            assertThat(json(answer).get("detail").asString()).isEqualTo("There is nothing at this address.");
        }
    }

    @Test
    void pages_that_are_no_numbers_are_refused() {
        for (String query : List.of("?page=0", "?page=-1", "?page=x", "?per_page=0", "?per_page=101", "?page=99999999999",
                "?modified_after=yesterday")) {
            assertThat(house.visitor().fetch("/hsds/services" + query).status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void the_door_says_which_version_it_speaks() {
        JsonNode about = json(house.visitor().fetch("/hsds/"));
        assertThat(about.get("version").asString()).isEqualTo("3.1");
        assertThat(about.get("profile").asString()).startsWith("https://");
        assertThat(about.get("openapi_url").asString()).startsWith("https://");
    }

    @Test
    void every_record_is_as_hsds_3_1_wants_it_in_every_language() {
        for (String language : List.of("ky", "ru", "en", "uz", "kk", "tg")) {
            valid("service", "/hsds/services/" + lawyer, language);
            valid("service", "/hsds/services/" + shelter, language);
            for (String list : List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms")) {
                String schema = list.equals("taxonomies") ? "taxonomy" : list.substring(0, list.length() - 1);
                for (String query : List.of("", "&full=true")) {
                    page("/hsds/" + list + "?per_page=100" + query, language).get("contents").forEach(record ->
                            assertThat(Standards.complaints("hsds/" + schema, record.toString())).as(list).isEmpty());
                }
            }
        }
    }

    @Test
    void a_record_that_is_wrong_deep_inside_would_be_noticed() {
        String broken = """
                {"id": "%s", "name": "x", "status": "active", "phones": [{"id": "%s"}],
                 "attributes": [{"id": "%s", "taxonomy_term": {"id": "no uuid", "name": "x", "description": "x"}}]}"""
                .formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        assertThat(Standards.complaints("hsds/service", broken)).hasSize(2)
                .anyMatch(error -> error.contains("number"))
                .anyMatch(error -> error.contains("uuid"));
    }

    @Test
    void no_record_has_a_field_that_hsds_does_not_know() {
        unknown("service", json(house.visitor().fetch("/hsds/services/" + lawyer)));
        unknown("service", json(house.visitor().fetch("/hsds/services/" + shelter)));
        unknown("taxonomy_term", json(house.visitor().fetch("/hsds/taxonomy_terms/" + HsdsIds.term(Service.S06))));
        page("/hsds/service_at_locations?full=true", "ky").get("contents")
                .forEach(record -> unknown("service_at_location", record));
    }

    @Test
    void a_confidential_address_leaves_by_no_door() {
        for (String path : List.of("/hsds/services/" + shelter, "/hsds/services?per_page=100&full=true",
                "/hsds/services?per_page=100&full=true&taxonomy_term_id=" + HsdsIds.term(Service.S06),
                "/hsds/service_at_locations?per_page=100&full=true", "/hsds/organizations?per_page=100&full=true")) {
            for (String language : List.of("ky", "ru", "en")) {
                assertThat(house.visitor().saying("Accept-Language", language).fetch(path).body())
                        .as(path).doesNotContain(Entries.HIDDEN_TOWN, Entries.HIDDEN_ADDRESS);
            }
        }
        UUID hidden = house.database().sql("select id from directory.place where service = :id")
                .param("id", shelter.value()).query((row, number) -> row.getObject(1, UUID.class)).single();
        assertThat(house.visitor().fetch("/hsds/service_at_locations/" + hidden).status()).isEqualTo(404);
        assertThat(json(house.visitor().saying("Accept-Language", "en").fetch("/hsds/services/" + shelter))
                .get("service_areas").get(0).get("name").asString()).isEqualTo("Osh Region");
    }

    @Test
    void a_service_tells_what_it_does_where_and_how_to_reach_it() {
        JsonNode service = json(house.visitor().saying("Accept-Language", "en").fetch("/hsds/services/" + lawyer));
        assertThat(service.get("description").asString()).startsWith("Advises");
        assertThat(service.get("phones").get(0).get("number").asString()).isEqualTo("0312 000 002");
        JsonNode address = service.get("service_at_locations").get(0).get("location").get("addresses").get(0);
        assertThat(address.get("city").asString()).isEqualTo("Каракол");
        assertThat(address.get("country").asString()).isEqualTo("KG");
        assertThat(service.get("attributes").get(0).get("taxonomy_term").get("code").asString()).isEqualTo("S01");
        String spot = service.get("service_at_locations").get(0).get("id").asString();
        assertThat(json(house.visitor().fetch("/hsds/service_at_locations/" + spot)).get("service_id").asString())
                .isEqualTo(lawyer.toString());
        String organisation = service.get("organization_id").asString();
        assertThat(json(house.visitor().fetch("/hsds/organizations/" + organisation)).get("services").get(0).get("id").asString())
                .isEqualTo(lawyer.toString());
    }

    @Test
    void lists_can_be_narrowed_and_walked_through() {
        String term = HsdsIds.term(Service.S01);
        assertThat(ids("/hsds/services?per_page=100&taxonomy_term_id=" + term)).contains(lawyer.toString())
                .doesNotContain(shelter.toString());
        assertThat(ids("/hsds/services?taxonomy_term_id=x")).isEmpty();
        assertThat(ids("/hsds/services?taxonomy_id=x")).isEmpty();
        assertThat(ids("/hsds/services?modified_after=2999-01-01T00:00:00Z")).isEmpty();
        Set<String> walked = new TreeSet<>();
        int pages = page("/hsds/services?per_page=1", "ky").get("total_pages").asInt();
        for (int number = 1; number <= pages; number++) {
            JsonNode page = page("/hsds/services?minimal=true&per_page=1&page=" + number, "ky");
            assertThat(page.get("first_page").asBoolean()).isEqualTo(number == 1);
            assertThat(page.get("last_page").asBoolean()).isEqualTo(number == pages);
            walked.add(page.get("contents").get(0).get("id").asString());
        }
        assertThat(walked).hasSize(pages).contains(lawyer.toString(), shelter.toString());
        JsonNode beyond = page("/hsds/services?page=" + (pages + 1) + "&per_page=1", "ky");
        assertThat(beyond.get("empty").asBoolean()).isTrue();
    }

    private List<String> ids(String path) {
        return page(path, "ky").get("contents").valueStream().map(record -> record.get("id").asString()).toList();
    }

    private JsonNode page(String path, String language) {
        Answer answer = house.visitor().saying("Accept-Language", language).fetch(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("content-language")).isEqualTo(language);
        JsonNode page = json(answer);
        assertThat(page.propertyNames()).containsExactlyInAnyOrder("total_items", "total_pages", "page_number", "size",
                "first_page", "last_page", "empty", "contents");
        assertThat(page.get("contents")).hasSize(page.get("size").asInt());
        return page;
    }

    private void valid(String schema, String path, String language) {
        Answer answer = house.visitor().saying("Accept-Language", language).fetch(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Standards.complaints("hsds/" + schema, answer.body())).as(path).isEmpty();
    }

    /** The schemas let other fields pass; we do not. An organisation's services are the one thing its API adds to its schema. */
    private static void unknown(String schema, JsonNode record) {
        JsonNode known = JsonMapper.shared()
                .readTree(HsdsTest.class.getResourceAsStream("/standards/hsds/" + schema + ".json")).get("properties");
        List<String> wrong = new ArrayList<>(record.propertyNames());
        wrong.removeAll(known.propertyNames());
        assertThat(wrong).as(schema).isEmpty();
        record.forEachEntry((name, value) -> {
            JsonNode field = known.get(name);
            JsonNode target = field.has("items") ? field.get("items").get("$ref") : field.get("$ref");
            if (target != null) {
                String next = target.asString().replace(".json", "");
                (value.isArray() ? value : List.of(value)).forEach(inner -> unknown(next, inner));
            }
        });
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
