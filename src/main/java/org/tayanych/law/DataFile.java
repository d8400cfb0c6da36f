package org.tayanych.law;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file of data that people write by hand: YAML, held against a JSON Schema that lies beside the code. What is wrong
 * with it is said in sentences with the place, so that a lawyer can mend it.
 */
public final class DataFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private DataFile() {
    }

    /** A data file that can't be used; each line says where and what. */
    public static final class Broken extends RuntimeException {
        private final transient List<String> lines;

        public Broken(String file, List<String> lines) {
            super(file + ":\n  " + String.join("\n  ", lines));
            this.lines = List.copyOf(lines);
        }

        public List<String> lines() {
            return lines;
        }
    }

    /**
     * @param file its name, for the sentences
     * @param schema a resource: {@code /rooms/law/pack.schema.json}
     * @throws Broken when it is no YAML or does not fit the schema
     */
    public static JsonNode read(String file, InputStream content, String schema) {
        JsonNode read;
        try (content) {
            read = YAML.readTree(content);
        } catch (JacksonException broken) {
            throw new Broken(file, List.of(String.valueOf(broken.getOriginalMessage())
                    + " (line " + broken.getLocation().getLineNr() + ")"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        List<String> wrong = schema(schema).validate(read).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Broken(file, wrong);
        }
        return read;
    }

    private static Schema schema(String resource) {
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
