package org.tayanych.evidence;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tayanych.law.DataFile;
import org.tayanych.law.Mark;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Region;
import tools.jackson.databind.JsonNode;

/** Reads the history, or says everything that is wrong with it at once. */
final class HistoryReader {

    private static final String FILE = "history.yaml";
    private static final String SCHEMA = "/rooms/evidence/schemas/history.schema.json";

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private HistoryReader() {
    }

    /** The one that comes with the application. */
    static History shipped() {
        return read(Objects.requireNonNull(HistoryReader.class.getResourceAsStream("/rooms/evidence/" + FILE)));
    }

    /** @throws DataFile.Broken when it does not fit its schema, names what is not there, or says a thing twice */
    static History read(InputStream content) {
        return new HistoryReader().history(DataFile.read(FILE, content, SCHEMA));
    }

    private History history(JsonNode tree) {
        tree.path("sources").forEach(this::source);
        List<Figure> figures = figures(tree.path("figures"));
        once(figures);
        List<Figure> others = figures(tree.path("others"));
        List<Claim> claims = new ArrayList<>();
        tree.path("claims").forEach(node -> claim(node, figures).ifPresent(claims::add));
        List<Rate> rates = new ArrayList<>();
        tree.path("rates").forEach(node -> rates.add(new Rate(
                node.path("year").asInt(), node.path("som").decimalValue(), Mark.valueOf(node.path("mark").asString()))));
        List<Capacity> capacity = new ArrayList<>();
        tree.path("capacity").forEach(node -> capacity(node).ifPresent(capacity::add));
        History.Line line = new History.Line(tree.path("line").path("workers").asLong(), known(tree.path("line")));
        if (!wrong.isEmpty()) {
            throw new DataFile.Broken(FILE, wrong);
        }
        return new History(sources, List.copyOf(figures), others, claims, rates, capacity, line);
    }

    private void source(JsonNode node) {
        Source source = new Source(text(node, "name"), text(node, "publisher"), text(node, "title"), text(node, "address"),
                text(node, "published"), text(node, "language"));
        if (sources.put(source.name(), source) != null) {
            wrong.add("the source " + source.name() + " stands twice");
        }
    }

    private List<Figure> figures(JsonNode list) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode node : list) {
            Optional<Indicator> indicator = indicator(node);
            Optional<Span> span = span(node, "period");
            Figure.Told told = new Figure.Told(
                    known(node), Quality.valueOf(text(node, "quality")), text(node, "words"), text(node, "note"));
            if (indicator.isPresent() && span.isPresent()) {
                figures.add(Figure.told(indicator.get(), span.get(), region(node), node.path("value").decimalValue(),
                        Measure.Unit.valueOf(text(node, "unit")), told));
            }
        }
        return figures;
    }

    private void once(List<Figure> figures) {
        Set<Spot> seen = new HashSet<>();
        for (Figure figure : figures) {
            if (!seen.add(Spot.of(figure))) {
                wrong.add(figure.indicator().code() + " of " + figure.span() + " stands twice; the second belongs under others");
            }
        }
    }

    private Optional<Claim> claim(JsonNode node, List<Figure> figures) {
        Optional<Indicator> indicator = indicator(node);
        Optional<Span> from = span(node, "from");
        Optional<Span> to = span(node, "to");
        String source = known(node);
        if (indicator.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        for (Span span : List.of(from.get(), to.get())) {
            if (figures.stream().noneMatch(one -> one.whole() && one.indicator() == indicator.get() && one.span().equals(span))) {
                wrong.add("a claim speaks of " + indicator.get().code() + " of " + span + ", which stands nowhere");
            }
        }
        return Optional.of(new Claim(text(node, "code"), indicator.get(), from.get(), to.get(),
                node.path("times").decimalValue(), text(node, "words"), source));
    }

    private Optional<Capacity> capacity(JsonNode node) {
        Optional<Country> country = Country.of(text(node, "country"));
        if (country.isEmpty()) {
            wrong.add("no country " + text(node, "country"));
        }
        Optional<Span> span = text(node, "period").isEmpty() ? Optional.empty() : span(node, "period");
        String source = known(node);
        return country.map(where -> new Capacity(where, span, node.path("inspectors").asLong(), number(node, "entities"),
                number(node, "workers"), source, text(node, "words")));
    }

    private Optional<Indicator> indicator(JsonNode node) {
        Optional<Indicator> indicator = Indicator.of(text(node, "indicator"));
        if (indicator.isEmpty()) {
            wrong.add("no indicator " + text(node, "indicator"));
        }
        return indicator;
    }

    private String region(JsonNode node) {
        String code = text(node, "region");
        if (!code.isEmpty() && Region.of(code).isEmpty()) {
            wrong.add("no region " + code);
        }
        return code;
    }

    private Optional<Span> span(JsonNode node, String field) {
        Optional<Span> span = Span.of(text(node, field));
        if (span.isEmpty()) {
            wrong.add("no period " + text(node, field));
        }
        return span;
    }

    private String known(JsonNode node) {
        String source = text(node, "source");
        if (!sources.containsKey(source)) {
            wrong.add("no source " + source);
        }
        return source;
    }

    private static OptionalLong number(JsonNode node, String field) {
        return node.has(field) ? OptionalLong.of(node.path(field).asLong()) : OptionalLong.empty();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
