package org.tayanych.inspections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.law.DataFile;
import org.tayanych.law.Mark;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.SizeBand;
import tools.jackson.databind.JsonNode;

/** The rules that came with the application, by country. A country without a file has none. */
@Component
class RuleFiles {

    private static final String SCHEMA = "/rooms/inspections/schemas/rules.schema.json";

    private final List<Rule> kg = read(Country.KG);

    RuleFiles() {
    }

    /** In the order of the file: the first that forbids a visit is the one it is stopped by. */
    List<Rule> of(Country country) {
        return country.equals(Country.KG) ? kg : List.of();
    }

    private static List<Rule> read(Country country) {
        String name = country.code() + ".yaml";
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rooms/inspections/rules/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the rules are missing: " + name);
            }
            List<Rule> rules = new ArrayList<>();
            DataFile.read(name, file, SCHEMA).get("rules").forEach(each -> rules.add(rule(each)));
            return List.copyOf(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rule rule(JsonNode node) {
        return new Rule(
                node.get("code").asString(),
                Rule.Kind.valueOf(node.get("kind").asString()),
                wording(node.get("name")),
                wording(node.get("text")),
                node.get("source").asString(),
                Mark.valueOf(node.get("mark").asString()),
                set(node.get("spared"), Ground::valueOf),
                set(node.get("sizes"), SizeBand::valueOf),
                Optional.ofNullable(node.get("number")).map(JsonNode::asInt),
                Optional.ofNullable(node.get("from")).map(JsonNode::asString).map(LocalDate::parse),
                Optional.ofNullable(node.get("until")).map(JsonNode::asString).map(LocalDate::parse));
    }

    private static <T> Set<T> set(@Nullable JsonNode codes, Function<String, T> named) {
        Set<T> found = new LinkedHashSet<>();
        if (codes != null) {
            codes.forEach(code -> found.add(named.apply(code.asString())));
        }
        return Set.copyOf(found);
    }

    private static Wording wording(JsonNode node) {
        return new Wording(node.get("ky").asString(), node.get("ru").asString(), node.get("en").asString());
    }
}
