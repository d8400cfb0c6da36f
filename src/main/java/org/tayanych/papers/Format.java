package org.tayanych.papers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The two forms in which a paper is handed out. */
public enum Format {
    /** Tagged PDF (PDF/UA), with the letters of all our languages in it. */
    PDF("application/pdf", "pdf"),
    /** For whoever wants to write on in a word processor. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format of this name, as a form's button posts it: {@code pdf}, {@code docx}. */
    public static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.ending.equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@code paper.pdf}: says nothing to whoever looks over a shoulder. */
    String fileName() {
        return "paper." + ending;
    }

    /** The paper as a file, in memory. Rooms whose doors are open to everybody ask {@link Press} instead. */
    public Printed print(Paper paper) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try {
            write(paper, made);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Printed(this, made.toByteArray());
    }

    private void write(Paper paper, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> Pdf.write(paper, out);
            case DOCX -> new Docx(paper).write(out);
        }
    }

    /** What an answer says of itself: to be saved, and kept by nobody on the way. */
    void begin(HttpServletResponse response) {
        // A letter set belongs to text, and the page's own would be written behind the type.
        response.setCharacterEncoding((String) null);
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
