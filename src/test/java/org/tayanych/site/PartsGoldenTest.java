package org.tayanych.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our form parts against GOV.UK Frontend's own examples: every fixture that uses only what a part offers must come out as
 * the same document. What differs on purpose is taken out of both: scripts' attributes, and {@code aria-invalid}, which
 * ours have besides.
 */
class PartsGoldenTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Bundles BUNDLES = new Bundles();

    /** A component, the options of a fixture that our part knows (with + those it must have), the least number of fixtures that must fit, and how. */
    enum Component {
        INPUT("input", 12, "label.text|id|name|hint.text|errorMessage.text|classes=govuk-input--width-\\d+|value|type=[a-z]+"
                + "|inputmode=.+|autocomplete=.+|spellcheck=false", of -> Drawn.field("text", of, parameters -> {
                    parameters.put("value", Secret.of(of.text("value")));
                    of.given("type").ifPresent(type -> parameters.put("type", type));
                    of.given("inputmode").ifPresent(mode -> parameters.put("inputmode", mode));
                    of.given("autocomplete").ifPresent(kind -> parameters.put("autocomplete", kind));
                    of.given("classes").ifPresent(css -> parameters.put("width", css.replaceAll(".*-", "")));
                    parameters.put("spellcheck", of.given("spellcheck").isEmpty());
                })),
        HEADING("input", 1, "label.text|+label.isPageHeading=true|label.classes=govuk-label--l|id|name",
                of -> Drawn.field("text", of, parameters -> parameters.put("heading", of.has("label.isPageHeading")))),
        TEXTAREA("textarea", 6, "label.text|id|name|hint.text|errorMessage.text|value|rows=\\d+", of -> Drawn.field("area", of,
                parameters -> {
                    parameters.put("value", Secret.of(of.text("value")));
                    of.given("rows").ifPresent(rows -> parameters.put("rows", Integer.valueOf(rows)));
                })),
        SELECT("select", 2, "label.text|id|name|hint.text|errorMessage.text|+items.value|items.text|items.selected=true",
                of -> Drawn.field("pick", of, parameters -> parameters.put("options", of.options("selected")))),
        FILE("file-upload", 4, "label.text|id|name|hint.text|errorMessage.text|multiple=true", of -> Drawn.field("file", of,
                parameters -> parameters.put("multiple", of.has("multiple")))),
        RADIOS("radios", 5, "idPrefix|name|+fieldset.legend.text|fieldset.legend.isPageHeading=true"
                + "|fieldset.legend.classes=govuk-fieldset__legend--l|hint.text|errorMessage.text|classes=govuk-radios--inline"
                + "|+items.value|items.text|items.checked=true|items.hint.text", of -> Drawn.group("radios", of, parameters ->
                parameters.put("inline", of.has("classes")))),
        BOXES("checkboxes", 4, "idPrefix|name|+fieldset.legend.text|fieldset.legend.isPageHeading=true"
                + "|fieldset.legend.classes=govuk-fieldset__legend--l|hint.text|errorMessage.text"
                + "|+items.value|items.text|items.checked=true|items.hint.text", of -> Drawn.group("boxes", of, parameters -> {})),
        DATE("date-input", 2, "id|+fieldset.legend.text|hint.text|errorMessage.text|items.name=day|items.name=month|items.name=year"
                + "|items.classes=govuk-input--width-[24]( govuk-input--error)?", of -> Drawn.field("date", of, parameters ->
                parameters.put("legend", of.text("fieldset.legend.text")))),
        BUTTON("button", 4, "text|classes=govuk-button--(secondary|warning)|name|value", of -> Drawn.part("button", of, "kind",
                of.given("classes").map(css -> css.replace("govuk-button--", "")).orElse("primary"), "name", "value")),
        LINK("button", 1, "text|+href", of -> Drawn.part("link", of, "href", of.text("href"))),
        TAG("tag", 4, "text|+classes=govuk-tag--(grey|green|red|yellow|blue)", of -> Drawn.part("tag", of, "tone",
                of.text("classes").replace("govuk-tag--", ""))),
        INSET("inset-text", 1, "text", of -> Drawn.with("inset", of, "content", of.content("text"))),
        DETAILS("details", 2, "summaryText|text|open=true", of -> Drawn.with("details", of, "summary", of.text("summaryText"),
                "content", of.content("text"), "open", of.has("open"))),
        PANEL("panel", 1, "titleText|titleHtml=[\\w ]+|+text", of -> Drawn.with("panel", of, "title",
                of.given("titleText").orElse(of.text("titleHtml")), "content", of.content("text"))),
        WARNING("warning-text", 1, "text|iconFallbackText=Warning", of -> Drawn.with("warning", of, "page", of.page(), "text",
                of.text("text"))),
        BANNER("notification-banner", 2, "text|type=success", of -> Drawn.with("banner", of, "page", of.page(), "text",
                of.text("text"), "tone", of.given("type").orElse("info"))),
        ERRORS("error-summary", 1, "titleText=There is a problem|errorList.text|+errorList.href=#.+", of ->
                Drawn.with("errors", of, "page", of.page()));

        private final String folder;
        private final int least;
        private final Set<String> known;
        private final Function<Fixture, String> drawing;

        Component(String folder, int least, String known, Function<Fixture, String> drawing) {
            this.folder = folder;
            this.least = least;
            this.known = Set.of(known.split("\\|(?![^(]*\\))"));
            this.drawing = drawing;
        }
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void a_part_comes_out_as_the_pattern_it_follows(Component component) throws Exception {
        List<String> fitting = new ArrayList<>();
        for (Fixture fixture : fixtures(component.folder)) {
            if (fixture.fits(component.known)) {
                fitting.add(fixture.name());
                assertThat(canonical(component.drawing.apply(fixture), fixture))
                        .as("%s: %s", component.folder, fixture.name())
                        .isEqualTo(canonical(fixture.html(), fixture));
            }
        }
        assertThat(fitting).as("fixtures of %s that our part can draw", component.folder)
                .hasSizeGreaterThanOrEqualTo(component.least);
    }

    private static List<Fixture> fixtures(String component) throws Exception {
        String path = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/" + component + "/fixtures.json";
        try (InputStream file = PartsGoldenTest.class.getResourceAsStream(path)) {
            JsonNode all = new JsonMapper().readTree(file).get("fixtures");
            return StreamSupport.stream(all.spliterator(), false)
                    .map(each -> new Fixture(each.get("name").asString(), each.get("options"), each.get("html").asString()))
                    .toList();
        }
    }

    /** The document with attributes in order and space evened out. */
    private static String canonical(String html, Fixture fixture) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("[name]").forEach(field -> {
            if (!field.tagName().equals("button")) {
                field.attr("name", fixture.field());
            }
        });
        body.select("h2[id]").attr("id", "title");
        body.select("[aria-labelledby]").attr("aria-labelledby", "title");
        StringBuilder told = new StringBuilder();
        body.children().forEach(child -> tell(child, told));
        return told.toString();
    }

    private static void tell(Element element, StringBuilder told) {
        Set<String> attributes = new TreeSet<>();
        element.attributes().forEach(attribute -> {
            if (!attribute.getKey().startsWith("data-") && !attribute.getKey().equals("aria-invalid")) {
                attributes.add(attribute.getKey() + "=" + attribute.getValue());
            }
        });
        told.append('<').append(element.tagName()).append(attributes).append(">\n");
        String own = element.ownText().strip().replaceAll("\\s+", " ");
        told.append(own.isEmpty() ? "" : own + "\n");
        element.children().forEach(child -> tell(child, told));
        told.append("</").append(element.tagName()).append(">\n");
    }

    /** One of GOV.UK's examples. */
    record Fixture(String name, JsonNode options, String html) {

        boolean fits(Set<String> known) {
            Map<String, List<String>> given = new HashMap<>();
            flatten("", options, given);
            boolean whole = known.stream().filter(rule -> rule.startsWith("+"))
                    .map(rule -> rule.substring(1).split("=", 2)[0])
                    .allMatch(given::containsKey);
            boolean even = (!given.containsKey("items.value") || count(given, "items.value") == count(given, "items.text"))
                    && count(given, "errorList.href") == count(given, "errorList.text");
            return whole && even && given.entrySet().stream().allMatch(option -> option.getValue().stream().allMatch(value -> known.stream()
                    .anyMatch(rule -> fits(rule, option.getKey(), value))));
        }

        private static boolean fits(String asked, String option, String value) {
            String rule = asked.startsWith("+") ? asked.substring(1) : asked;
            int equals = rule.indexOf('=');
            return equals < 0 ? rule.equals(option)
                    : rule.substring(0, equals).equals(option) && Pattern.matches(rule.substring(equals + 1), value);
        }

        private static int count(Map<String, List<String>> given, String option) {
            return given.getOrDefault(option, List.of()).size();
        }

        private static void flatten(String path, JsonNode node, Map<String, List<String>> into) {
            if (node.isObject()) {
                node.properties().forEach(each ->
                        flatten(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), into));
            } else if (node.isArray()) {
                node.forEach(each -> flatten(path, each, into));
            } else if (!node.isNull() && !(node.isBoolean() && !node.asBoolean() && !path.equals("spellcheck"))) {
                into.computeIfAbsent(path, key -> new ArrayList<>()).add(node.asString());
            }
        }

        Optional<String> given(String path) {
            JsonNode node = options.at("/" + path.replace('.', '/'));
            return node.isValueNode() && !node.isNull() ? Optional.of(node.asString()) : Optional.empty();
        }

        String text(String path) {
            return given(path).orElse("");
        }

        boolean has(String path) {
            return given(path).isPresent();
        }

        Content content(String path) {
            return output -> output.writeContent(Entities.escape(text(path)));
        }

        String field() {
            return given("idPrefix").or(() -> given("id")).or(() -> given("name")).orElse("field");
        }

        List<Option> options(String chosen) {
            return StreamSupport.stream(options.at("/items").spliterator(), false)
                    .map(item -> new Option(
                            item.at("/value").asString(""),
                            item.at("/text").asString(""),
                            item.at("/hint/text").isMissingNode() ? null : item.at("/hint/text").asString(),
                            item.at("/" + chosen).asBoolean(false),
                            null))
                    .toList();
        }

        Page page() {
            Problems problems = Problems.none();
            given("errorMessage.text").ifPresent(text -> problems.add(field(), "specimen.said", text));
            options.at("/errorList").forEach(each -> problems.add(
                    each.at("/href").asString().substring(1), "specimen.said", each.at("/text").asString()));
            Words words = BUNDLES.in(Language.EN);
            Shell shell = new Shell(Language.EN, words, "/", new Shell.Token(() -> "_csrf", () -> "token"), List.of(),
                    Optional.empty(), Optional.empty(), Look.PLAIN);
            return new Specimen(shell, problems);
        }
    }

    record Specimen(Shell shell, Problems problems) implements Page {}

    /** Our parts, drawn with what a fixture asks for. */
    private static final class Drawn {

        static String field(String part, Fixture fixture, java.util.function.Consumer<Map<String, Object>> more) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("page", fixture.page());
            parameters.put("field", fixture.field());
            if (!part.equals("date")) {
                parameters.put("label", fixture.text("label.text"));
            }
            fixture.given("hint.text").ifPresent(hint -> parameters.put("hint", hint));
            more.accept(parameters);
            return render(part, parameters);
        }

        static String group(String part, Fixture fixture, java.util.function.Consumer<Map<String, Object>> more) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("page", fixture.page());
            parameters.put("field", fixture.field());
            parameters.put("legend", fixture.text("fieldset.legend.text"));
            parameters.put("options", fixture.options("checked"));
            parameters.put("heading", fixture.has("fieldset.legend.isPageHeading"));
            fixture.given("hint.text").ifPresent(hint -> parameters.put("hint", hint));
            more.accept(parameters);
            return render(part, parameters);
        }

        static String part(String part, Fixture fixture, String key, String value, String... copied) {
            Map<String, Object> parameters = new HashMap<>(Map.of("text", fixture.text("text"), key, value));
            for (String name : copied) {
                fixture.given(name).ifPresent(given -> parameters.put(name, given));
            }
            return render(part, parameters);
        }

        static String with(String part, Fixture fixture, Object... pairs) {
            Map<String, Object> parameters = new HashMap<>();
            for (int at = 0; at < pairs.length; at += 2) {
                parameters.put((String) pairs[at], pairs[at + 1]);
            }
            return render(part, parameters);
        }

        private static String render(String part, Map<String, Object> parameters) {
            StringOutput drawn = new StringOutput();
            TEMPLATES.render("site/part/" + part + ".jte", parameters, drawn);
            return drawn.toString();
        }
    }
}
