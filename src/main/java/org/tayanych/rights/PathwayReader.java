package org.tayanych.rights;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tayanych.law.DataFile;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Service;
import tools.jackson.databind.JsonNode;

/** Reads a pathway from the file that people write. */
final class PathwayReader {

    private static final String SCHEMA = "/rooms/rights/pathway.schema.json";

    private PathwayReader() {
    }

    /** @param file its name; the part before the dot is the pathway's own @throws DataFile.Broken when it can't be used */
    static Pathway read(String file, InputStream content) {
        JsonNode node = DataFile.read(file, content, SCHEMA);
        return new Pathway(
                file.replace(".yaml", ""), node.required("icon").asString(),
                ArticleReader.list(node, "tile", PublicTopic::valueOf).stream().findFirst(),
                wording(node.required("title")), wording(node.required("lead")), wording(node.required("have")),
                maybe(node, "lack"), all(node, "questions", PathwayReader::question), all(node, "steps", PathwayReader::step));
    }

    private static Pathway.Question question(JsonNode node) {
        return new Pathway.Question(node.required("code").asString(), wording(node.required("legend")), maybe(node, "hint"),
                all(node, "choices", PathwayReader::choice));
    }

    private static Pathway.Choice choice(JsonNode node) {
        return new Pathway.Choice(node.required("code").asString(), wording(node.required("label")), maybe(node, "then"));
    }

    private static Pathway.Step step(JsonNode node) {
        return new Pathway.Step(
                wording(node.required("title")), ArticleReader.lines(node, "when"),
                all(node, "points", PathwayReader::wording), maybe(node, "ask"), ArticleReader.lines(node, "law"),
                ArticleReader.lines(node, "articles"), ArticleReader.list(node, "helps", Service::valueOf),
                ArticleReader.lines(node, "calculators"), ArticleReader.lines(node, "letters"));
    }

    private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> made) {
        List<T> all = new ArrayList<>();
        node.path(field).forEach(each -> all.add(made.apply(each)));
        return List.copyOf(all);
    }

    private static Optional<Wording> maybe(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(wording(node.required(field))) : Optional.empty();
    }

    private static Wording wording(JsonNode node) {
        return new Wording(
                node.required("ky").asString(), node.required("ru").asString(), node.required("en").asString());
    }
}
