package org.tayanych.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A redirect, 303, that may leave a sentence for the next page. */
final class Elsewhere implements View {

    private final String path;
    private final @Nullable String notice;

    Elsewhere(String path, @Nullable String notice) {
        this.path = path;
        this.notice = notice;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (notice != null) {
            Cookies.write(request, response, Cookies.NOTICE, notice, Optional.of(Duration.ofMinutes(1)));
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
