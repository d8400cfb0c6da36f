package org.tayanych.calculations.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.calculations.Ask;
import org.tayanych.calculations.Calculator;
import org.tayanych.calculations.DatedFact;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class CalculationDoorTest {

    private static final String DOOR = "/api/v1/law/calculations/";
    private static final String LATE = """
            {"country": "KG", "currency": "KGS", "amount": %s, "due": "%s", "payments": %s, "until": "%s"}""";

    @Autowired
    House house;

    @Test
    void an_unknown_calculator_and_another_method_are_refused() {
        assertThat(post("astrology", "{}").status()).isEqualTo(404);
        Answer read = house.visitor().get(DOOR + "late-wages");
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("allow")).isEqualTo("POST");
        assertThat(post("late-wages", "[]").status()).isEqualTo(400);
        assertThat(post("late-wages", "{\"amount\": NaN}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"-5\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"NaN\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"３００００\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"thirty\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"30,000\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "1e999999 | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"99999999999999\" | 2026-09-10 | [] | 2026-11-21 | amount",
        "true | 2026-09-10 | [] | 2026-11-21 | amount",
        "\"30000\" | 2026-02-31 | [] | 2026-11-21 | due",
        "\"30000\" | 10.09.2026 | [] | 2026-11-21 | due",
        "\"30000\" | 2026-09-10 | [] | 2026-09-01 | until",
        "\"30000\" | 2026-09-10 | [] | 9999-12-31 | until",
        "\"30000\" | 2026-09-10 | [{\"on\": \"2026-12-01\", \"amount\": \"1\"}] | 2026-11-21 | payments[0].on",
        "\"30000\" | 2026-09-10 | [{\"on\": \"2026-10-01\", \"amount\": \"x\"}] | 2026-11-21 | payments[0].amount",
        "\"30000\" | 2026-09-10 | [{\"on\": \"2026-10-01\", \"amount\": \"40000\"}] | 2026-11-21 | payments",
        "\"30000\" | 2026-09-10 | [7] | 2026-11-21 | payments[0]",
        "\"30000\" | 2026-09-10 | {} | 2026-11-21 | payments"})
    void bad_input_names_its_field_and_is_not_repeated(String amount, String due, String payments, String until, String field) {
        Answer refused = post("late-wages", LATE.formatted(amount, due, payments, until));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("content-type")).startsWith("application/problem+json");
        JsonNode problem = json(refused);
        assertThat(problem.get("code").asString()).isEqualTo("WRONG_FIELDS");
        assertThat(problem.get("errors").valueStream().map(error -> error.get("field").asString())).contains(field);
        assertThat(refused.body()).doesNotContain("thirty", "３", "99999999999999", "40000");
    }

    @Test
    void another_currency_another_country_and_more_than_five_hundred_payments_are_refused() {
        assertThat(fields("{\"country\": \"KG\", \"currency\": \"USD\", \"amount\": 1, \"due\": \"2026-09-10\"}")).containsExactly("currency");
        assertThat(fields("{\"country\": \"TR\", \"amount\": 1, \"due\": \"2026-09-10\"}")).containsExactly("country");
        assertThat(fields("{\"country\": \"KG\", \"due\": \"2026-09-10\", \"sum\": 1}")).contains("");
        String many = String.join(",", Collections.nCopies(501, "{\"on\": \"2026-10-01\", \"amount\": \"1\"}"));
        assertThat(fields(LATE.formatted("\"30000\"", "2026-09-10", "[" + many + "]", "2026-11-21"))).containsExactly("payments");
        assertThat(json(post("overtime", """
                {"country": "KG", "hourlyRate": "200", "days": [{"on": "2026-10-06", "hours": "25"}]}""")).get("errors").toString())
                .contains("days[0].hours");
    }

    @Test
    void days_before_the_rules_and_after_the_rates_have_codes_of_their_own() {
        JsonNode early = json(post("late-wages", LATE.formatted("\"30000\"", "1875-01-01", "[]", "2026-11-21")));
        assertThat(early.get("status").asInt()).isEqualTo(422);
        assertThat(early.get("code").asString()).isEqualTo("NO_RULE_FOR_DATE");
        assertThat(early.get("errors").get(0).get("field").asString()).isEqualTo("due");
        JsonNode late = json(post("late-wages", """
                {"country": "RU", "currency": "RUB", "amount": "50000", "due": "2026-10-10", "until": "2026-11-10"}"""));
        assertThat(late.get("code").asString()).isEqualTo("RATE_UNKNOWN");
    }

    @Test
    void late_wages_are_answered_step_by_step_in_the_language_asked_for() {
        Answer answer = house.visitor().saying("Accept-Language", "en")
                .postJson(DOOR + "late-wages", LATE.formatted("\"30000.00\"", "2026-09-10", "[]", "2026-11-21"));
        assertThat(answer.status()).isEqualTo(200);
        JsonNode body = json(answer);
        assertThat(body.get("result").asString()).isEqualTo("5400.00");
        assertThat(body.get("currency").asString()).isEqualTo("KGS");
        assertThat(body.get("readings").get(0).get("result").asString()).isEqualTo("5400.00");
        assertThat(body.get("readings").get(1).get("result").asString()).isEqualTo("5325.00");
        JsonNode step = body.get("steps").get(0);
        assertThat(step.get("article").asString()).isEqualTo("94.4");
        assertThat(step.get("from").asString()).isEqualTo("2026-09-11");
        assertThat(step.get("to").asString()).isEqualTo("2026-11-21");
        assertThat(step.get("days").asInt()).isEqualTo(72);
        assertThat(step.get("base").asString()).isEqualTo("30000");
        assertThat(step.get("rate").asString()).isEqualTo("0.25");
        assertThat(step.get("amount").asString()).isEqualTo("5400.00");
        assertThat(body.get("pack").asString()).startsWith("KG ");
        assertThat(body.get("disclaimer").asString()).isEqualTo("This is an estimate, not a decision.");
    }

    @Test
    void numbers_are_exact_whether_they_come_as_strings_or_as_numbers() {
        for (String amount : new String[] {"\"0.1\"", "0.1", "1e-1", "\"0,10\""}) {
            JsonNode body = json(post("late-wages", LATE.formatted(amount, "2026-09-10", "[]", "2026-11-21")));
            assertThat(body.get("result").asString()).as(amount).isEqualTo("0.02");
        }
    }

    @Test
    void law_that_nobody_has_confirmed_is_named() {
        JsonNode body = json(house.visitor().saying("Accept-Language", "ru").postJson(DOOR + "late-wages", """
                {"country": "KZ", "currency": "KZT", "amount": "200000", "due": "2026-03-02", "until": "2026-04-01"}"""));
        assertThat(body.get("result").asString()).isEqualTo("3698.63");
        assertThat(body.get("confirmed").asBoolean()).isFalse();
        assertThat(body.get("disclaimer").asString()).contains("оценка, а не решение", "Не подтверждено", "KZ-PAY-LATE");
    }

    @Test
    void the_shapes_that_outside_clients_use_hold() {
        assertThat(json(post("overtime", """
                {"country": "KG", "currency": "KGS", "hourlyRate": "200", "days": [{"on": "2026-10-06", "hours": "3"}]}"""))
                .get("result").asString()).isEqualTo("1000.00");
        assertThat(json(post("unused-leave", """
                {"country": "KG", "currency": "KGS", "monthlyWages": ["30000", "30000", 30000], "monthsWorked": 7,
                 "annualDays": "28", "usedDays": 0}""")).get("result").asString()).isEqualTo("16216.22");
        assertThat(json(post("severance", """
                {"country": "KG", "currency": "KGS", "ground": "REDUNDANCY", "averageMonthlyWage": "40000"}"""))
                .get("result").asString()).isEqualTo("80000.00");
        JsonNode limits = json(post("deadlines", """
                {"country": "KG", "event": "DISMISSAL", "on": "2026-09-10",
                 "mediation": {"from": "2026-09-20", "to": "2026-09-29"}}"""));
        assertThat(limits.get("deadlines").get(0).get("last").asString()).isEqualTo("2026-11-20");
        assertThat(limits.get("deadlines").get(0).get("safe").asString()).isEqualTo("2026-11-06");
        assertThat(limits.get("deadlines").get(0).get("article").asString()).isEqualTo("243.1");
    }

    @Test
    void the_description_names_every_calculator_and_what_each_asks_for() {
        JsonNode description = JsonMapper.shared().readTree(house.visitor().get("/api/openapi.json").body());
        JsonNode door = description.get("paths").get(DOOR + "{name}").get("post");
        Set<String> named = door.get("parameters").valueStream().filter(parameter -> parameter.has("name")).findFirst().orElseThrow()
                .get("schema").get("enum").valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = Stream.of(Calculator.values()).map(Calculator::slug).collect(Collectors.toCollection(TreeSet::new));
        ours.add("deadlines");
        assertThat(named).isEqualTo(ours);
        JsonNode schemas = description.get("components").get("schemas");
        Set<Set<String>> described = door.get("requestBody").get("content").get("application/json").get("schema").get("anyOf").valueStream()
                .map(one -> one.get("$ref").asString().replaceAll(".*/", ""))
                .map(name -> (Set<String>) new TreeSet<>(schemas.get(name).get("properties").propertyNames()))
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(Stream.concat(Stream.of(Calculator.values()).map(Calculator::asks), Stream.of(DatedFact.ASKS))
                .map(asks -> Stream.concat(Stream.of("country", "currency"), asks.stream().map(Ask::name))
                        .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet()));
        assertThat(post("late-wages", door.get("requestBody").get("content").get("application/json").get("example").toString()).status())
                .isEqualTo(200);
    }

    private java.util.List<String> fields(String body) {
        return json(post("late-wages", body)).get("errors").valueStream().map(error -> error.get("field").asString()).toList();
    }

    private Answer post(String name, String body) {
        return house.visitor().postJson(DOOR + name, body);
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
