package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.Open;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Want;

/** GeoReport v2: what can be reported, and what is asked for each. The services are the pictures of the public form. */
@Controller
class GeoTypes {

    private final GeoAnswers answers;
    private final Bundles bundles;

    GeoTypes(GeoAnswers answers, Bundles bundles) {
        this.answers = answers;
        this.bundles = bundles;
    }

    @Open
    @GetMapping({"/open311/v2/services", "/open311/v2/services.xml", "/open311/v2/services.json"})
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Words words = words(request);
        return answers.ok(request, new Spark.Several(
                "services", Arrays.stream(PublicTopic.values()).map(tile -> service(tile, words)).toList()));
    }

    @Open
    @GetMapping("/open311/v2/services/{code:[^.]+}{ending:(?:\\.xml|\\.json)?}")
    ResponseEntity<byte[]> definition(HttpServletRequest request, @PathVariable String code) {
        return Coded.find(PublicTopic.class, code)
                .map(tile -> answers.ok(request, definition(tile, words(request))))
                .orElseGet(() -> answers.wrong(request, HttpStatus.NOT_FOUND, "service"));
    }

    private Words words(HttpServletRequest request) {
        return bundles.in(answers.language(request));
    }

    private static Spark service(PublicTopic tile, Words words) {
        return Spark.whole(
                "service",
                Spark.text("service_code", tile.name()),
                Spark.text("service_name", words.say(tile.key())),
                Spark.text("description", words.say(tile.hint())),
                new Spark.Truth("metadata", true),
                Spark.text("type", "realtime"),
                Spark.text("keywords", tile.topics().stream().map(Coded::name).collect(Collectors.joining(", "))),
                Spark.text("group", tile.topics().getFirst().group().name()));
    }

    private static Spark definition(PublicTopic tile, Words words) {
        Stream<Country> countries =
                Stream.concat(Country.offeredFirst().stream(), Country.all().stream()).distinct();
        Stream<Region> regions = Country.offeredFirst().stream().flatMap(country -> Region.of(country).stream());
        return Spark.whole(
                "service_definition",
                Spark.text("service_code", tile.name()),
                new Spark.Several("attributes", List.of(
                        attribute(1, "country", "singlevaluelist", words,
                                countries.map(country -> value(country.code(), words.say(country.key()))).toList()),
                        attribute(2, "region", "singlevaluelist", words,
                                regions.map(region -> value(region.code(), words.say(region.key()))).toList()),
                        attribute(3, "sector", "singlevaluelist", words,
                                Arrays.stream(Sector.values()).filter(Sector::offered).map(each -> value(each, words)).toList()),
                        attribute(4, "employer", "string", words, List.of()),
                        attribute(5, "wants", "multivaluelist", words,
                                Arrays.stream(Want.values()).map(each -> value(each, words)).toList()))));
    }

    private static Spark attribute(int order, String code, String datatype, Words words, List<Spark> values) {
        return Spark.whole(
                "attribute",
                new Spark.Truth("variable", true),
                Spark.text("code", code),
                Spark.text("datatype", datatype),
                new Spark.Truth("required", false),
                Spark.text("datatype_description", null),
                new Spark.Number("order", order),
                Spark.text("description", words.say("complaints.api.georeport." + code)),
                new Spark.Several("values", values));
    }

    private static Spark value(Coded entry, Words words) {
        return value(entry.name(), words.say(entry.key()));
    }

    private static Spark value(String key, String name) {
        return Spark.whole("value", Spark.text("key", key), Spark.text("name", name));
    }

    /** The service that an address names, by its code. */
    static Optional<PublicTopic> named(Optional<String> code) {
        return code.flatMap(text -> Coded.find(PublicTopic.class, text));
    }
}
