package org.tayanych.papers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A paper, printed. As the answer to a request it is a file to save, under a name that says nothing. */
public final class Printed implements View {

    private final Format format;
    private final byte[] bytes;

    Printed(Format format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** {@code paper.pdf}. */
    public String fileName() {
        return format.fileName();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        format.begin(response);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
