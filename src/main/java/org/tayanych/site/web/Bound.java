package org.tayanych.site.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Typed fields, by name. The values leave it only as secrets and short codes. */
final class Bound implements Typed {

    private static final int LONGEST_CODE = 64;

    private final Map<String, List<String>> fields;

    Bound(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    @Override
    public Secret secret(String field) {
        return values(field).isEmpty() ? Secret.NOTHING : Secret.of(clean(values(field).getFirst()));
    }

    @Override
    public Optional<String> code(String field) {
        return codes(field).stream().findFirst();
    }

    @Override
    public List<String> codes(String field) {
        return values(field).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_CODE)
                .toList();
    }

    @Override
    public boolean ticked(String field) {
        return code(field).isPresent();
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(fields.keySet());
    }

    @Override
    public List<Secret> all(String field) {
        return values(field).stream().map(Bound::clean).map(Secret::of).toList();
    }

    private List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** Line ends become LF; other control characters and halves of characters go: no pen writes them. */
    private static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
