package org.tayanych.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Icons of the lucide set, drawn into the page. The build puts those that a template or a class names beside the pages;
 * they are decoration, and always stand beside words.
 */
public final class Icons {

    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** The icon as SVG; an unknown name is a bug. */
    public static String svg(String name) {
        return DRAWN.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream file = Icons.class.getResourceAsStream("/assets/icons/" + name + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("No icon of the name " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
