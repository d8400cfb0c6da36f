package org.tayanych.rights;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tayanych.law.DataFile;
import org.tayanych.law.Mark;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Service;
import org.tayanych.vocabulary.Topic;
import tools.jackson.databind.JsonNode;

/** Reads an article from the file that people write. */
final class ArticleReader {

    private static final String SCHEMA = "/rooms/rights/article.schema.json";

    private ArticleReader() {
    }

    /** @param file its name; the part before the dot is the article's own @throws DataFile.Broken when it can't be used */
    static Article read(String file, InputStream content) {
        JsonNode node = DataFile.read(file, content, SCHEMA);
        ArticleText ky = text(node.required("ky"));
        ArticleText ru = text(node.required("ru"));
        ArticleText en = text(node.required("en"));
        if (!shape(ky).equals(shape(ru)) || !shape(ru).equals(shape(en))) {
            throw new DataFile.Broken(file, List.of("the three languages have different numbers of lines"));
        }
        return new Article(
                file.replace(".yaml", ""), country(file, node),
                list(node, "situations", Situation::valueOf),
                list(node, "topics", Topic::valueOf), Mark.valueOf(node.required("mark").asString()), ky, ru, en,
                list(node, "limits", code -> code), list(node, "law", code -> code), numbers(node),
                list(node, "helps", Service::valueOf), list(node, "related", name -> name),
                list(node, "calculators", name -> name), list(node, "letters", name -> name),
                reviewed(node), print(node));
    }

    private static Country country(String file, JsonNode node) {
        return Country.of(node.required("country").asString())
                .orElseThrow(() -> new DataFile.Broken(file, List.of("no such country")));
    }

    private static List<Article.Number> numbers(JsonNode node) {
        List<Article.Number> numbers = new ArrayList<>();
        node.path("rests_on").properties().forEach(provision -> provision.getValue().properties().forEach(number ->
                numbers.add(new Article.Number(provision.getKey(), number.getKey(), number.getValue().decimalValue()))));
        return List.copyOf(numbers);
    }

    private static Optional<Version.Review> reviewed(JsonNode node) {
        return node.hasNonNull("checked_by")
                ? Optional.of(new Version.Review(
                        node.required("checked_by").asString(), LocalDate.parse(node.required("checked_on").asString())))
                : Optional.empty();
    }

    private static ArticleText text(JsonNode node) {
        return new ArticleText(
                node.required("title").asString(), node.required("question").asString(), node.required("answer").asString(),
                lines(node, "today"), node.required("limit").asString(), lines(node, "papers"), lines(node, "easy"),
                lines(node, "ask"), lines(node, "basis"), node.path("found").asString(""));
    }

    private static List<Integer> shape(ArticleText text) {
        return List.of(text.today().size(), text.papers().size(), text.easy().size(), text.ask().size(), text.basis().size());
    }

    static List<String> lines(JsonNode node, String field) {
        return list(node, field, line -> line);
    }

    static <T> List<T> list(JsonNode node, String field, Function<String, T> made) {
        List<T> all = new ArrayList<>();
        node.path(field).forEach(each -> all.add(made.apply(each.asString())));
        return List.copyOf(all);
    }

    /** Of everything but the check itself, so that signing a file changes nothing and a word changes all. */
    private static String print(JsonNode node) {
        try {
            String facts = node.toString().replaceAll("\"checked_(by|on)\":\"[^\"]*\",?", "");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
