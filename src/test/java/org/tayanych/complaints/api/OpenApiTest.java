package org.tayanych.complaints.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Standards;
import org.tayanych.site.api.Refusal;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Want;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class OpenApiTest {

    @Autowired
    House house;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void the_description_is_valid_openapi_3_1() {
        Answer answer = house.visitor().get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("application/json");
        assertThat(Standards.complaints("openapi/schema", answer.body())).isEmpty();
    }

    @Test
    void a_description_without_a_title_would_be_noticed() {
        assertThat(Standards.complaints("openapi/schema", "{\"openapi\": \"3.1.0\", \"info\": {}, \"paths\": {}}")).isNotEmpty();
    }

    @Test
    void every_door_under_api_v1_is_described_and_every_described_door_is_there() {
        Set<String> described = new TreeSet<>();
        description().get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) ->
                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        Set<String> there = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(there).isNotEmpty();
    }

    @Test
    void the_code_lists_it_names_are_ours() {
        JsonNode schemas = description().get("components").get("schemas");
        assertThat(codes(schemas.get("Topic"))).isEqualTo(names(Topic.values()));
        JsonNode complaint = schemas.get("Complaint").get("properties");
        assertThat(codes(complaint.get("sector"))).isEqualTo(names(Sector.values()));
        assertThat(codes(complaint.get("identity"))).isEqualTo(names(Identity.values()));
        assertThat(codes(complaint.get("wants").get("oneOf").get(0).get("items")))
                .isEqualTo(Stream.concat(names(Want.values()).stream(), names(RemedyKind.values()).stream()).toList());
        assertThat(codes(schemas.get("Contact").get("properties").get("needs").get("items")))
                .isEqualTo(names(AccessNeed.values()));
    }

    @Test
    void every_reason_that_a_refusal_points_to_is_explained() {
        JsonNode responses = description().get("components").get("responses");
        for (Refusal refusal : List.of(Refusal.NOT_JSON, Refusal.MEDIA, Refusal.METHOD, Refusal.NOTHING_HERE,
                Refusals.NO_SUCH_CODE, Refusals.NOT_OPEN, Refusal.tooLarge(1), Refusal.busy(1), Refusals.tooMany(1),
                Refusal.fields(org.tayanych.site.Problems.NONE))) {
            assertThat(responses.has(refusal.name())).as(refusal.name()).isTrue();
        }
    }

    @Test
    void its_own_example_is_accepted() {
        new Reader(house, "KG");
        String example = description().get("paths").get("/api/v1/complaints").get("post").get("requestBody").get("content")
                .get("application/json").get("example").toString();
        assertThat(house.visitor().postJson("/api/v1/complaints", example).status()).isEqualTo(201);
    }

    private JsonNode description() {
        return JsonMapper.shared().readTree(house.visitor().get("/api/openapi.json").body());
    }

    private static List<String> codes(JsonNode schema) {
        return schema.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] list) {
        return Arrays.stream(list).map(Enum::name).toList();
    }
}
