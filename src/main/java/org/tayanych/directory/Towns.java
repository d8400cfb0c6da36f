package org.tayanych.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tayanych.vocabulary.Folded;

/** Which region a typed town lies in, for "nearest first"; from {@code rooms/directory/towns.csv}. */
final class Towns {

    private static final Map<String, String> REGION_OF = read();

    private Towns() {
    }

    /** Region codes of every town whose folded name begins so; empty when nothing was typed or nothing is known. */
    static Set<String> regionsOf(String typed) {
        String folded = Folded.of(typed);
        Set<String> regions = new LinkedHashSet<>();
        if (folded.length() >= 2) {
            REGION_OF.forEach((town, region) -> {
                if (town.startsWith(folded)) {
                    regions.add(region);
                }
            });
        }
        return regions;
    }

    private static Map<String, String> read() {
        try (InputStream file = Towns.class.getResourceAsStream("/rooms/directory/towns.csv")) {
            if (file == null) {
                throw new IllegalStateException("towns.csv is missing");
            }
            Map<String, String> regionOf = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
                String[] cells = line.split(",");
                for (int name = 1; name < cells.length; name++) {
                    regionOf.put(Folded.of(cells[name]) + "|" + cells[0], cells[0]);
                }
            });
            return regionOf;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
