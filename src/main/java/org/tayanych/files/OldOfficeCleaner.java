package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Office files before 2007 cannot be cleaned with certainty: who saved them stands between the words. They are only looked
 * through: macros are refused, and so is what uses the same container for something else, such as an installer.
 */
final class OldOfficeCleaner implements Cleaner {

    private static final int STEP = 64 * 1024;
    private static final int OVERLAP = 128;
    private static final String MACROS = wide("_VBA_PROJECT");
    private static final List<String> DOCUMENTS =
            List.of(wide("WordDocument"), wide("Workbook"), wide("Book"), wide("PowerPoint Document"));

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        Set<String> found = new HashSet<>();
        String before = "";
        byte[] bytes = original.readNBytes(STEP);
        while (bytes.length > 0) {
            String window = before + new String(bytes, StandardCharsets.ISO_8859_1);
            if (window.contains(MACROS)) {
                throw new Unfit();
            }
            DOCUMENTS.stream().filter(window::contains).forEach(found::add);
            before = window.substring(Math.max(0, window.length() - OVERLAP));
            bytes = original.readNBytes(STEP);
        }
        if (found.isEmpty()) {
            throw new Unfit();
        }
        throw new Uncleanable();
    }

    /** As names stand in the container's table of contents: two bytes to the letter. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
