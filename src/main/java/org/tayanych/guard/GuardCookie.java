package org.tayanych.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.tayanych.vault.Secret;

/**
 * A cookie that says who somebody is: HttpOnly, for this host and the whole site, over https alone where there is https. The table
 * knows the cookie by a hash that says which kind it is, so one kind cannot pose as another.
 */
public enum GuardCookie {
    /** The session; ends with the browser. */
    SESSION("tayanych-session", Duration.ofSeconds(-1)),
    /** Says that a member once signed in in this browser; opens nothing. */
    KNOWN_BROWSER("tayanych-known", Duration.ofDays(180));

    private final String plainName;
    private final Duration lasts;

    GuardCookie(String plainName, Duration lasts) {
        this.plainName = plainName;
        this.lasts = lasts;
    }

    public Optional<Secret> read(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        String wanted = name(request);
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(wanted) && !cookie.getValue().isBlank() && cookie.getValue().length() <= 128) {
                return Optional.of(Secret.of(cookie.getValue()));
            }
        }
        return Optional.empty();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Secret value) {
        set(request, response, value.reveal(), lasts);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    /** What the table finds the row by: one way, so the table gives no cookie back. */
    public byte[] hash(Secret cookie) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((plainName + ":").getBytes(StandardCharsets.UTF_8));
            return sha256.digest(cookie.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plainName : plainName;
    }
}
