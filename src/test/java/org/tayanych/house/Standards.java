package org.tayanych.house;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds an answer against the published schema of a standard, kept in {@code src/test/resources/standards}. */
public final class Standards {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Standards() {
    }

    /** What is wrong with it; empty when nothing is. @param schema for example {@code hsds/service} */
    public static List<String> complaints(String schema, String json) {
        Schema shape = REGISTRY.getSchema(SchemaLocation.of("classpath:standards/" + schema + ".json"));
        return shape.validate(json, InputFormat.JSON).stream().map(String::valueOf).toList();
    }
}
