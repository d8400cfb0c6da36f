package org.tayanych.evidence.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tayanych.evidence.EvidenceSettings;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Source;
import org.tayanych.site.Words;
import tools.jackson.databind.json.JsonMapper;

/** What the tables are and what their columns mean, as a Frictionless Data Package (version 2, readable as version 1). */
final class DataPackage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Words words;
    private final EvidenceSettings settings;

    /** @param words in the language in which it is described */
    DataPackage(Words words, EvidenceSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** Its paths are beside it: it can be copied together with the tables. */
    byte[] describe(Snapshot snapshot, List<Table> tables) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        all.put("profile", "tabular-data-package");
        all.put("name", "labour-inspectorate-results");
        all.put("title", words.say("evidence.title"));
        all.put("description", words.say("evidence.package.about"));
        all.put("version", "1." + snapshot.edition());
        all.put("licenses", List.of(Map.of("name", settings.licence(), "path", settings.licenceAddress())));
        all.put("sources", snapshot.history().sources().values().stream().map(DataPackage::source).toList());
        all.put("resources", tables.stream().map(this::resource).toList());
        return JSON.writeValueAsBytes(all);
    }

    private static Map<String, Object> source(Source source) {
        return Map.of("title", source.publisher() + ": " + source.title(), "path", source.address());
    }

    private Map<String, Object> resource(Table table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("path", table.name() + ".csv");
        resource.put("title", words.say("evidence.table." + table.name()));
        resource.put("description", words.say("evidence.table." + table.name() + ".about"));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", Map.of("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"", "doubleQuote", true, "header", true));
        resource.put("schema", Map.of("fields", table.columns().stream().map(this::field).toList(), "missingValues", List.of("")));
        return resource;
    }

    private Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().name().toLowerCase(Locale.ROOT));
        field.put("description", words.say("evidence.column." + column.name()));
        return field;
    }
}
