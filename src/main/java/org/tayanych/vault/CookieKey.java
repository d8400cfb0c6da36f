package org.tayanych.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.tayanych.seals.AesKey;

/** 32 random bytes that only a browser keeps. At rest there is a look-up value and what is wrapped under the key. */
final class CookieKey {

    private static final byte[] NO_CONTEXT = {};

    private final AesKey root;

    private CookieKey(AesKey root) {
        this.root = root;
    }

    static CookieKey draw() {
        return new CookieKey(AesKey.draw());
    }

    /** Empty for what cannot be a cookie of ours. */
    static Optional<CookieKey> of(Secret words) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(words.reveal().getBytes(StandardCharsets.ISO_8859_1));
            return bytes.length == AesKey.LENGTH ? Optional.of(new CookieKey(AesKey.of(bytes))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** For the browser: 43 letters, digits, hyphens and underscores. */
    Secret words() {
        return Secret.of(Base64.getUrlEncoder().withoutPadding().encodeToString(root.copy()));
    }

    byte[] lookUp() {
        return root.derive("cookie look-up", NO_CONTEXT).copy();
    }

    AesKey wrapping() {
        return root.derive("cookie wrap", NO_CONTEXT);
    }

    @Override
    public String toString() {
        return "withheld";
    }
}
