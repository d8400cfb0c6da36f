package org.tayanych.house;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields and files on their way into the house. */
final class FormData {

    /** A field, or a file when it has a file name. */
    record Part(String name, String fileName, String type, byte[] content) {

        boolean file() {
            return !type.isEmpty();
        }
    }

    static final String BOUNDARY = "----house-test-boundary";
    private final List<Part> parts = new ArrayList<>();

    static String encode(String... pairs) {
        FormData data = new FormData();
        for (int i = 0; i < pairs.length; i += 2) {
            data.add(pairs[i], pairs[i + 1]);
        }
        return data.encoded();
    }

    void add(String name, String value) {
        parts.add(new Part(name, "", "", value.getBytes(StandardCharsets.UTF_8)));
    }

    void file(String name, String fileName, String type, byte[] content) {
        parts.removeIf(part -> part.file() && part.name().equals(name) && part.fileName().isEmpty());
        parts.add(new Part(name, fileName, type, content));
    }

    void remove(String name) {
        parts.removeIf(part -> part.name().equals(name));
    }

    String encoded() {
        return parts.stream()
                .filter(part -> !part.file())
                .map(part -> code(part.name()) + "=" + code(new String(part.content(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Fields first, then files, as a page with its files last sends them. */
    byte[] multipart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.stream().filter(part -> !part.file()).forEach(part -> write(out, part));
        parts.stream().filter(Part::file).forEach(part -> write(out, part));
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Part part) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                + (part.file() ? "; filename=\"" + part.fileName() + "\"\r\nContent-Type: " + part.type() : "")
                + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(part.content());
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
