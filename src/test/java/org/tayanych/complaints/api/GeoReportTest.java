package org.tayanych.complaints.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Progress;
import org.tayanych.complaints.Reference;
import org.tayanych.complaints.SafeContact;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Standards;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;
import org.tayanych.vocabulary.Want;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeoReportTest {

    private static final Set<String> LISTS =
            Set.of("services", "attributes", "values", "service_requests", "errors", "endpoints", "formats");

    @Autowired
    House house;

    Reader reader;

    @BeforeAll
    void somebodyReads() {
        reader = new Reader(house, "UZ");
    }

    @Test
    void an_address_that_is_none_of_the_standards_answers_with_its_errors() {
        for (String path : List.of("/open311", "/open311/v2/nothing.json", "/open311/v3/services.json",
                "/open311/v2/services/NOTHING.json", "/open311/v2/requests/R23456789ABCD.json",
                "/open311/v2/requests/" + SubjectId.draw() + ".json")) {
            Answer answer = house.visitor().saying("Accept", "application/json").fetch(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(Standards.complaints("georeport/errors", answer.body())).as(path).isEmpty();
        }
    }

    @Test
    void what_can_be_reported_stands_in_both_formats_and_says_the_same() {
        JsonNode services = both("/open311/v2/services", "georeport/services");
        assertThat(services.valueStream().map(service -> service.get("service_code").asString()))
                .containsExactlyElementsOf(Arrays.stream(PublicTopic.values()).map(Enum::name).toList());
        for (PublicTopic tile : PublicTopic.values()) {
            both("/open311/v2/services/" + tile.name(), "georeport/service_definition");
        }
        assertThat(house.visitor().fetch("/open311/v2/services").header("content-type")).isEqualTo("text/xml;charset=UTF-8");
    }

    @Test
    void discovery_names_this_version_in_both_formats() {
        JsonNode discovery = both("/open311/discovery", "georeport/discovery");
        assertThat(discovery.get("endpoints").get(0).get("url").asString()).endsWith("/open311/v2");
        both("/open311/v2/discovery", "georeport/discovery");
    }

    @Test
    void service_names_come_in_the_language_asked_for() {
        Answer tajik = house.visitor().saying("Accept-Language", "tg").get("/open311/v2/services.xml");
        assertThat(tajik.body()).contains("Пул надоданд ё пурра надоданд");
    }

    @Test
    void a_request_without_service_place_or_description_is_refused() {
        refused(400, "service_code", "description", "x", "address_string", "Ташкент");
        refused(404, "service_code", "service_code", "POTHOLE", "description", "x", "address_string", "Ташкент");
        refused(400, "description", "service_code", "NOT_PAID", "address_string", "Ташкент");
        refused(400, "address_string", "service_code", "NOT_PAID", "description", "x");
        refused(400, "address_string", "service_code", "NOT_PAID", "description", "x", "lat", "41.3", "long", "69.2");
        refused(400, "address_string", "service_code", "NOT_PAID", "description", "x", "address_string", "Atlantis");
        refused(400, "description", "service_code", "NOT_PAID", "description", "x".repeat(4001), "address_string", "Ташкент");
        refused(400, "attribute[wants]", "service_code", "NOT_PAID", "description", "x", "address_string", "Ташкент",
                "attribute[wants][]", "REVENGE");
        Answer json = house.visitor().postJson("/open311/v2/requests.json", "{}");
        assertThat(json.status()).isEqualTo(400);
    }

    @Test
    void a_request_becomes_a_complaint_and_its_code_comes_back_once() {
        Answer answer = house.visitor().saying("Accept-Language", "en").post("/open311/v2/requests.json",
                "service_code", "NOT_PAID", "description", "Пахта терим пули берилмади.",
                "address_string", "Mustaqillik 5, Toshkent shahri", "lat", "41.311", "long", "69.279",
                "first_name", "Гүлнара", "phone", "+998 90 000 00 00", "email", "someone@example.org",
                "device_id", "devicemarker", "account_id", "accountmarker",
                "attribute[wants][]", "PAYMENT", "attribute[wants][]", "ADVICE", "attribute[employer]", "Fermer",
                "attribute[sector]", "AGRICULTURE");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(Standards.complaints("georeport/created", answer.body())).isEmpty();
        JsonNode created = json(answer).get(0);
        String receipt = created.get("service_notice").asString().replaceAll("\\D", "");
        assertThat(receipt).hasSize(16);

        JsonNode standing = json(house.visitor().postJson("/api/v1/receipts/open", "{\"receipt\": \"" + receipt + "\"}"));
        String reference = standing.get("reference").asString();
        Complaint read = reader.open(reference);
        assertThat(read.facts().channel()).isEqualTo(Channel.OPEN311);
        assertThat(read.facts().topics()).containsExactly(Topic.B01);
        assertThat(read.facts().region()).isEqualTo(new Region("UZ-TK"));
        assertThat(read.account().narrative().reveal()).isEqualTo("Пахта терим пули берилмади.");
        assertThat(read.account().identity()).isEqualTo(Identity.CONFIDENTIAL);
        assertThat(read.account().wants()).containsExactlyInAnyOrder(Want.PAYMENT, Want.ADVICE);
        assertThat(read.contact().way()).isEqualTo(SafeContact.Way.CALL);

        String id = created.get("service_request_id").asString();
        assertThat(Reference.of(id)).isEmpty();
        assertThat(id).isNotEqualTo(reference).isNotEqualTo(read.id().toString()).doesNotContain(receipt);
        closedLaterShowsSo(id, read);
    }

    private void closedLaterShowsSo(String id, Complaint read) {
        JsonNode one = both("/open311/v2/requests/" + id, "georeport/requests").get(0);
        assertThat(one.get("status").asString()).isEqualTo("open");
        assertThat(one.get("service_code").asString()).isEqualTo("NOT_PAID");
        assertThat(one.get("address_id").asString()).isEqualTo("UZ-TK");
        assertThat(one.get("requested_datetime").asString()).matches("\\d{4}-\\d\\d-01T00:00:00Z");
        assertThat(one.toString()).doesNotContain("Пахта", "Mustaqillik", "998", "41.3", "Fermer", "Гүлнара", "AGRICULTURE");

        house.bean(Complaints.class).progress(read.id(), new Progress.Closed(), reader.consultant);
        assertThat(listed("?status=closed")).contains(id);
        assertThat(listed("?status=open")).doesNotContain(id);
        assertThat(listed("?service_code=NOT_PAID,FIRED")).contains(id);
        assertThat(listed("?service_code=FIRED")).doesNotContain(id);
        assertThat(listed("?service_request_id=" + id + ",RNOTHING")).containsExactly(id);
    }

    @Test
    void harassment_is_never_listed_under_any_id() {
        Answer answer = house.visitor().post("/open311/v2/requests.json", "service_code", "HARASSED",
                "description", "x", "address_id", "UZ-TK");
        assertThat(answer.status()).isEqualTo(201);
        String id = json(answer).get(0).get("service_request_id").asString();
        assertThat(house.visitor().fetch("/open311/v2/requests/" + id + ".json").status()).isEqualTo(404);
        assertThat(listed("?service_code=HARASSED")).isEmpty();
        assertThat(listed("?service_request_id=" + id)).isEmpty();
    }

    @Test
    void what_came_by_the_form_or_by_json_is_not_listed() {
        house.visitor().postJson("/api/v1/complaints", """
                {"topics": ["J02"], "country": "UZ", "narrative": "x"}""");
        assertThat(listed("?service_code=SOMETHING_ELSE")).isEmpty();
    }

    @Test
    void dates_that_cannot_be_read_or_lie_too_far_apart_are_refused_and_days_tell_no_more_than_months() {
        for (String query : List.of("?start_date=yesterday", "?start_date=2026-01-01T00:00:00Z&end_date=2026-12-31T00:00:00Z",
                "?start_date=2026-05-01T00:00:00Z&end_date=2026-04-01T00:00:00Z")) {
            Answer answer = house.visitor().fetch("/open311/v2/requests.json" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(Standards.complaints("georeport/errors", answer.body())).isEmpty();
        }
        Answer created = house.visitor().post("/open311/v2/requests.json", "service_code", "FIRED", "description", "x",
                "address_id", "UZ");
        String id = json(created).get(0).get("service_request_id").asString();
        String now = house.clock().instant().toString().substring(0, 8);
        assertThat(listed("?start_date=" + now + "01T00:00:00Z&end_date=" + now + "01T00:00:01Z")).contains(id);
    }

    private void refused(int status, String names, String... pairs) {
        Answer answer = house.visitor().saying("Accept-Language", "en").post("/open311/v2/requests.json", pairs);
        assertThat(answer.status()).as(Arrays.toString(pairs)).isEqualTo(status);
        assertThat(Standards.complaints("georeport/errors", answer.body())).isEmpty();
        assertThat(json(answer).get(0).get("description").asString()).contains(names);
    }

    private List<String> listed(String query) {
        return both("/open311/v2/requests", query, "georeport/requests").valueStream()
                .map(request -> request.get("service_request_id").asString())
                .toList();
    }

    private JsonNode both(String path, String schema) {
        return both(path, "", schema);
    }

    /** The JSON answer, after it was held against the schema and its XML twin was found to say the same. */
    private JsonNode both(String path, String query, String schema) {
        Answer asJson = house.visitor().fetch(path + ".json" + query);
        Answer asXml = house.visitor().fetch(path + ".xml" + query);
        assertThat(asJson.status()).as(asJson.toString()).isEqualTo(200);
        assertThat(asJson.header("content-type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(asXml.header("content-type")).isEqualTo("text/xml;charset=UTF-8");
        assertThat(asXml.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        assertThat(Standards.complaints(schema, asJson.body())).as(path).isEmpty();
        assertThat(spark(asXml)).isEqualTo(texts(json(asJson)));
        return json(asJson);
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The Spark convention by another hand: elements to members, lists to arrays, all values to texts. */
    private static JsonNode spark(Answer xml) {
        try {
            Element root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.bytes())).getDocumentElement();
            return spark(root);
        } catch (Exception notXml) {
            throw new AssertionError(xml.toString(), notXml);
        }
    }

    private static JsonNode spark(Element element) {
        List<Element> inside = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                inside.add(child);
            }
        }
        if (LISTS.contains(element.getTagName())) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            inside.forEach(child -> list.add(spark(child)));
            return list;
        }
        if (inside.isEmpty()) {
            return JsonNodeFactory.instance.stringNode(element.getTextContent());
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        inside.forEach(child -> whole.set(child.getTagName(), spark(child)));
        return whole;
    }

    private static JsonNode texts(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(child -> list.add(texts(child)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, child) -> whole.set(name, texts(child)));
            return whole;
        }
        return JsonNodeFactory.instance.stringNode(node.isNull() ? "" : node.asString());
    }
}
