package org.tayanych.protection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tayanych.vault.Secret;

/** Codes as they stand inside one seal: a name and a code on each line. */
final class Lines {

    private Lines() {
    }

    static Secret write(Map<String, String> codes) {
        return Secret.of(codes.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n")));
    }

    static Map<String, String> read(Secret written) {
        Map<String, String> codes = new LinkedHashMap<>();
        written.reveal().lines().forEach(line -> {
            int equals = line.indexOf('=');
            codes.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return codes;
    }
}
