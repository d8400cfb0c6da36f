package org.tayanych.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the sample world is made of, from {@code rooms/sample}. A misspelt field is a bug and stops the loading. */
final class Data {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Data() {
    }

    static <T> T read(String file, TypeReference<T> shape) {
        try (InputStream bytes = open(file)) {
            return JSON.readValue(bytes, shape);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream open(String file) {
        InputStream bytes = Data.class.getResourceAsStream("/rooms/sample/" + file);
        if (bytes == null) {
            throw new IllegalStateException("missing in rooms/sample: " + file);
        }
        return bytes;
    }

    /** {@code 25m}, {@code 7h}, {@code 30d}. */
    static Duration span(String text) {
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException("not a span of time");
        };
    }
}
