package org.tayanych.site.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document, laid together from the parts that the rooms bring: {@code rooms/<room>/openapi.json} holds a room's
 * {@code paths} and {@code components}; the site's own part holds the rest, and what all of them refer to.
 */
final class Description {

    private static final String OURS = "/rooms/site/openapi.json";

    private Description() {
    }

    static ObjectNode whole() {
        List<Resource> parts = parts();
        ObjectNode whole = parts.stream().filter(Description::ours).map(Description::read).findFirst()
                .orElseThrow(() -> new IllegalStateException("the site's own part of openapi.json is missing"));
        parts.stream().filter(part -> !ours(part)).forEach(part -> add(whole, read(part)));
        return whole;
    }

    private static void add(ObjectNode whole, ObjectNode part) {
        join(child(whole, "paths"), part.get("paths"));
        JsonNode components = part.get("components");
        if (components != null) {
            components.properties().forEach(kind -> join(child(child(whole, "components"), kind.getKey()), kind.getValue()));
        }
    }

    /** Two rooms that bring the same name would describe each other's doors: that is a bug. */
    private static void join(ObjectNode whole, JsonNode part) {
        part.properties().forEach(each -> {
            if (whole.has(each.getKey())) {
                throw new IllegalStateException("two rooms describe " + each.getKey());
            }
            whole.set(each.getKey(), each.getValue());
        });
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }

    private static boolean ours(Resource part) {
        return part.getDescription().contains(OURS);
    }

    private static List<Resource> parts() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:rooms/*/openapi.json"))
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ObjectNode read(Resource part) {
        try (InputStream file = part.getInputStream()) {
            return (ObjectNode) JsonMapper.shared().readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
