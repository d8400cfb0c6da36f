package org.tayanych.directory.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.vocabulary.Service;

/** HSDS names everything by a UUID: ours where there is one, else one that is always made alike from what it names. */
final class HsdsIds {

    /** The taxonomy of needs, our only one. */
    static final String TAXONOMY = of("taxonomy", "service");

    private HsdsIds() {
    }

    static String of(String kind, Object... parts) {
        String name = "tayanych/" + kind + "/" + Arrays.toString(parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String term(Service need) {
        return of("term", need.name());
    }

    static Optional<Service> need(String term) {
        return Arrays.stream(Service.values()).filter(need -> term(need).equals(term)).findFirst();
    }

    /** Empty when it is no UUID as we write them. */
    static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
