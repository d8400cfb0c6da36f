package org.tayanych.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data lives.
 *
 * @param folder TAYANYCH_DATA: folder of the embedded database and of the keys, {@code ./data} by default
 * @param url TAYANYCH_DATABASE_URL: {@code jdbc:postgresql://…} of an external PostgreSQL 15 or newer; empty means embedded
 * @param user TAYANYCH_DATABASE_USER, with an external one
 * @param password TAYANYCH_DATABASE_PASSWORD, with an external one
 * @param connections how many connections this process keeps at most
 * @param durable whether the embedded database waits for the disk; only tests with throw-away data say false
 */
@Validated
@ConfigurationProperties("database")
record DatabaseSettings(
        Path folder,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("20") @Min(4) @Max(200) int connections,
        @DefaultValue("true") boolean durable) {

    boolean embedded() {
        return url.isBlank();
    }

    @Override
    public String toString() {
        return embedded() ? "embedded database" : "external database";
    }
}
