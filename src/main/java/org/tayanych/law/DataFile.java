package org.tayanych.law;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of data that people write by hand: YAML, held against a JSON Schema that lies beside the code. What is wrong
 * with it is said in sentences with the line, so that a lawyer can mend it.
 */
public final class DataFile {

    /** Far above any file of ours; keeps a mistaken or hostile file from filling the memory. */
    private static final int MOST_BYTES = 4_000_000;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private DataFile() {
    }

    /** A data file that can't be used; each flaw says where and what. */
    public static final class Broken extends RuntimeException {
        private final transient List<Flaw> flaws;

        public Broken(List<Flaw> flaws) {
            super(String.join("\n", say(flaws, new Bundles().in(Language.EN))));
            this.flaws = List.copyOf(flaws);
        }

        /** For what a reader of another room finds wrong. @param sentences in English, for whoever keeps the data */
        public Broken(String file, List<String> sentences) {
            this(sentences.stream().map(sentence -> Flaw.of(file, "law.flaw.other", sentence)).toList());
        }

        public List<Flaw> flaws() {
            return flaws;
        }

        /** Each flaw as a sentence in English. */
        public List<String> lines() {
            return say(flaws, new Bundles().in(Language.EN));
        }

        /** One sentence for each flaw. */
        static List<String> say(List<Flaw> flaws, Words words) {
            return flaws.stream().map(flaw -> flaw.say(words)).toList();
        }
    }

    /**
     * @param file its name, for the sentences
     * @param schema a resource: {@code /rooms/law/schemas/pack.schema.json}
     * @throws Broken when it is no YAML or does not fit the schema
     */
    public static JsonNode read(String file, InputStream content, String schema) {
        return sheet(file, content, schema).tree();
    }

    /** The same, with what is needed to say on which line something stands. */
    static Sheet sheet(String file, InputStream content, String schema) {
        Sheet sheet = parse(file, content);
        List<Flaw> flaws = new ArrayList<>();
        schema(schema).validate(sheet.tree()).forEach(error -> flaws.add(flaw(sheet, error)));
        calendar(sheet, "", sheet.tree(), flaws);
        if (!flaws.isEmpty()) {
            throw new Broken(flaws);
        }
        return sheet;
    }

    /** A schema knows the form of a day, not the calendar: 31 February is found here. */
    private static void calendar(Sheet sheet, String pointer, JsonNode node, List<Flaw> flaws) {
        if (node.isString() && DAY.matcher(node.asString()).matches() && !isDay(node.asString())) {
            flaws.add(sheet.flaw(pointer, "law.flaw.calendar", node.asString()));
        }
        node.properties().forEach(entry -> calendar(sheet, pointer + "/" + entry.getKey(), entry.getValue(), flaws));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            calendar(sheet, pointer + "/" + i, node.path(i), flaws);
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Sheet parse(String file, InputStream content) {
        try (content) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Broken(List.of(Flaw.of(file, "law.flaw.large")));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new Sheet(file, text, YAML.readTree(text));
        } catch (JacksonException broken) {
            int line = Math.max(1, broken.getLocation().getLineNr());
            throw new Broken(List.of(new Flaw(file, line, "", "law.flaw.yaml",
                    List.of(String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("")))));
        } catch (IOException broken) {
            throw new Broken(List.of(Flaw.of(file, "law.flaw.file")));
        }
    }

    private static Flaw flaw(Sheet sheet, Error error) {
        String pointer = String.valueOf(error.getInstanceLocation());
        String property = String.valueOf(error.getProperty());
        return switch (error.getKeyword()) {
            case "required" -> sheet.flaw(pointer, "law.flaw.missing", property);
            case "additionalProperties" -> sheet.flaw(pointer + "/" + property, "law.flaw.unknown", property);
            case "enum" -> sheet.flaw(pointer, "law.flaw.choice", listed(error));
            case "minLength", "minItems" -> sheet.flaw(pointer, "law.flaw.empty");
            case "type" -> sheet.flaw(pointer, type(error));
            case "pattern" -> sheet.flaw(pointer, form(error));
            default -> sheet.flaw(pointer, "law.flaw.other", error.getMessage());
        };
    }

    private static String listed(Error error) {
        return String.valueOf(error.getSchemaNode()).replaceAll("[\\[\\]\"]", "").replace(",", ", ");
    }

    private static String type(Error error) {
        return switch (String.valueOf(error.getSchemaNode()).replace("\"", "")) {
            case "string" -> "law.flaw.type.text";
            case "number" -> "law.flaw.type.number";
            case "array" -> "law.flaw.type.list";
            default -> "law.flaw.type.fields";
        };
    }

    private static String form(Error error) {
        String where = String.valueOf(error.getSchemaLocation());
        for (String kind : List.of("day", "code", "version", "country", "currency", "every_year", "files")) {
            if (where.contains("/" + kind + "/")) {
                return "law.flaw.form." + kind;
            }
        }
        return "law.flaw.form.other";
    }

    private static Schema schema(String resource) {
        return READ.computeIfAbsent(resource, DataFile::load);
    }

    private static Schema load(String resource) {
        try (InputStream content = DataFile.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return SCHEMAS.getSchema(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
