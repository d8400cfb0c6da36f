package org.tayanych.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Built assets and their addresses, which carry a hash of the content, so that they may be kept for a year. */
public final class Assets {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private Assets() {
    }

    /** {@code site.css} is at {@code /assets/site.css?v=1f3a…}. */
    static String address(String name) {
        return "/assets/" + name + "?v=" + hash(name);
    }

    /** Twelve hexadecimal digits that change with the content. */
    public static String hash(String name) {
        return HASHES.computeIfAbsent(name, Assets::hashed);
    }

    /** The bytes of a built asset, or of its packed form such as {@code site.css.br}; empty for anything else. */
    public static Optional<byte[]> read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hashed(String name) {
        byte[] content = read(name).orElseThrow(() -> new IllegalStateException("No asset of the name " + name));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
