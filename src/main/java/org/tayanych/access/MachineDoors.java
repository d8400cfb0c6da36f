package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses that programs call: no session is looked at there, so no browser can be led to use one. */
final class MachineDoors {

    private static final List<String> PREFIXES = List.of("/api/", "/open311/", "/hsds/", "/hsds");

    private MachineDoors() {}

    static boolean match(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PREFIXES.stream().anyMatch(prefix -> prefix.endsWith("/") ? path.startsWith(prefix) : path.equals(prefix));
    }
}
