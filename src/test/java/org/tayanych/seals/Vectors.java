package org.tayanych.seals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/** Published numbers to be held to. */
final class Vectors {

    private final Properties numbers = new Properties();

    Vectors(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/rooms/seals/" + name))) {
            numbers.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes(String name) {
        return HexFormat.of().parseHex(numbers.getProperty(name));
    }
}
