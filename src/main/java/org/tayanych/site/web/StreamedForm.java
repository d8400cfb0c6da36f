package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.springframework.http.HttpStatus;
import org.tayanych.site.Parts;
import org.tayanych.site.Typed;

/**
 * A multipart form, read as it arrives. The form token is its first part: without the right one nothing more is read.
 * However much is sent, memory holds the text fields, up to a bound, and one buffer of the file at hand.
 */
final class StreamedForm implements Parts {

    static final int MOST_PARTS = 200;
    static final int MOST_TEXT = 1 << 20;
    private static final int LONGEST_TOKEN = 512;
    /** Around a file: its name may have 255 letters of four bytes each. */
    private static final int MOST_HEADER = 4096;

    private final HttpServletRequest request;
    private final FormToken token;
    private final long mostBytes;
    private final Map<String, List<String>> fields = new HashMap<>();
    private int textRead;

    StreamedForm(HttpServletRequest request, FormToken token, long mostBytes) {
        this.request = request;
        this.token = token;
        this.mostBytes = mostBytes;
    }

    @Override
    public Typed read(EachFile each) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not a multipart form");
        }
        try {
            FileItemInputIterator parts = open();
            checkToken(parts);
            for (int number = 1; parts.hasNext(); number++) {
                if (number > MOST_PARTS) {
                    throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "too many parts");
                }
                take(parts.next(), each);
            }
        } catch (FileUploadSizeException tooLarge) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "the form is too large");
        } catch (FileUploadException broken) {
            throw new Refused(HttpStatus.BAD_REQUEST, "the form is broken");
        }
        return new Bound(fields);
    }

    private FileItemInputIterator open() throws IOException {
        var upload = new JakartaServletFileUpload<>();
        upload.setMaxSize(mostBytes);
        upload.setMaxPartHeaderSize(MOST_HEADER);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        return upload.getItemIterator(request);
    }

    private void checkToken(FileItemInputIterator parts) throws IOException {
        if (!parts.hasNext()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "an empty form");
        }
        FileItemInput first = parts.next();
        boolean isToken = first.isFormField() && token.fieldName(request).equals(first.getFieldName());
        if (!isToken || !token.isRight(request, text(first, LONGEST_TOKEN))) {
            throw new Refused(HttpStatus.FORBIDDEN, "the form token is missing or wrong");
        }
    }

    private void take(FileItemInput part, EachFile each) throws IOException {
        String field = part.getFieldName();
        if (part.isFormField()) {
            String value = text(part, MOST_TEXT - textRead);
            textRead += value.length();
            fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
            return;
        }
        String fileName = part.getName();
        if (fileName != null && !fileName.isBlank()) {
            try (InputStream content = part.getInputStream()) {
                each.take(field, bare(fileName), content, new Bound(fields));
            }
        }
    }

    private static String text(FileItemInput part, int most) throws IOException {
        try (InputStream content = part.getInputStream()) {
            byte[] read = content.readNBytes(most + 1);
            if (read.length > most) {
                throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "a text field is too long");
            }
            return new String(read, StandardCharsets.UTF_8);
        }
    }

    /** Some browsers send a whole path. */
    private static String bare(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
