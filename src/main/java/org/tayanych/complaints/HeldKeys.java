package org.tayanych.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.site.Cookies;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Visits;

/**
 * What a worker's browser may open, by one cookie that ends with the browser: the draft being written, and the case that
 * was opened by its code. The cookie names nobody; what rests on the server opens nothing without it.
 */
@Component
public class HeldKeys {

    /** The cookie's two halves. */
    public enum Half {
        DRAFT(Duration.ofDays(14)),
        CASE(Duration.ofHours(12));

        private final Duration life;

        Half(Duration life) {
            this.life = life;
        }
    }

    private static final String COOKIE = "visit";

    private final Visits visits;

    HeldKeys(Visits visits) {
        this.visits = visits;
    }

    /** What this half opens; empty when there is none, or it has ended. */
    public Optional<Receipts.Opened> pickUp(Half half, HttpServletRequest request) {
        return token(half, request).flatMap(visits::pickUp);
    }

    /** From now on the browser brings this key back; an older one of the same half is let go. */
    public void hold(Half half, Receipts.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        token(half, request).ifPresent(visits::end);
        write(half, visits.begin(opened.subject(), opened.key(), half.life).reveal(), request, response);
    }

    /** The browser opens nothing by this half any more. */
    public void letGo(Half half, HttpServletRequest request, HttpServletResponse response) {
        token(half, request).ifPresent(visits::end);
        write(half, "", request, response);
    }

    private static Optional<Secret> token(Half half, HttpServletRequest request) {
        String[] halves = current(request);
        return Optional.of(Secret.of(halves[half.ordinal()])).filter(secret -> !secret.isBlank());
    }

    /** What was set earlier in this request counts before what the browser sent. */
    private static String[] current(HttpServletRequest request) {
        String value = request.getAttribute(COOKIE) instanceof String set
                ? set
                : Cookies.read(request, COOKIE).orElse("");
        String[] halves = (value + ".").split("\\.", -1);
        return new String[] {halves[0], halves[1]};
    }

    private static void write(Half half, String token, HttpServletRequest request, HttpServletResponse response) {
        String[] halves = current(request);
        halves[half.ordinal()] = token;
        String value = halves[0].isEmpty() && halves[1].isEmpty() ? "" : halves[0] + "." + halves[1];
        request.setAttribute(COOKIE, value);
        Cookies.write(request, response, COOKIE, value, value.isEmpty() ? Optional.of(Duration.ZERO) : Optional.empty());
    }
}
