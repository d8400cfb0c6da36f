package org.tayanych.complaints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.vault.Secret;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Named lines of text on their way to and from a seal: small, ordered, and able to gain a line later. Prints as
 * "withheld".
 */
public final class Leaves {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> SHAPE = new TypeReference<>() {};

    private final Map<String, List<String>> lines;

    private Leaves(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    public static Leaves blank() {
        return new Leaves(new LinkedHashMap<>());
    }

    /** Reads what {@link #toSecret} wrote. @throws IllegalArgumentException for anything else; says nothing of it */
    public static Leaves of(Secret written) {
        if (written.isBlank()) {
            return blank();
        }
        try {
            return new Leaves(new LinkedHashMap<>(JSON.readValue(written.reveal(), SHAPE)));
        } catch (RuntimeException notLeaves) {
            throw new IllegalArgumentException("not leaves");
        }
    }

    public Secret toSecret() {
        return Secret.of(JSON.writeValueAsString(lines));
    }

    /** Leaves a blank secret out. */
    public Leaves with(String name, Secret words) {
        return words.isBlank() ? this : with(name, List.of(words.reveal()));
    }

    /** Leaves an empty list out. */
    public Leaves with(String name, List<String> codes) {
        if (!codes.isEmpty()) {
            lines.put(name, List.copyOf(codes));
        }
        return this;
    }

    public Leaves with(String name, boolean yes) {
        return yes ? with(name, List.of("yes")) : this;
    }

    public Secret secret(String name) {
        return code(name).map(Secret::of).orElse(Secret.NOTHING);
    }

    public Optional<String> code(String name) {
        List<String> all = codes(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    public List<String> codes(String name) {
        return lines.getOrDefault(name, List.of());
    }

    public boolean yes(String name) {
        return !codes(name).isEmpty();
    }

    /** Another one with the same lines, but for this name. */
    public Leaves without(String name) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(lines);
        fewer.remove(name);
        return new Leaves(fewer);
    }

    public boolean isBlank() {
        return lines.isEmpty();
    }

    /** The constant of this name; empty for anything else. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> kinds, String name) {
        return code(name).flatMap(code -> constant(kinds, code));
    }

    /** Every constant named; others are left out. */
    public <E extends Enum<E>> List<E> each(Class<E> kinds, String name) {
        return codes(name).stream().flatMap(code -> constant(kinds, code).stream()).toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> kinds, String code) {
        for (E constant : kinds.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Leaves leaves && leaves.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
