package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/** PNG, chunk by chunk: texts, times, EXIF and profiles stay behind, and whatever follows the end. */
final class PngCleaner implements Cleaner {

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        byte[] signature = Bytes.read(original, 8);
        if (!Bytes.starts(signature, 1, "PNG\r\n")) {
            throw new Uncleanable();
        }
        copy.write(signature);
        String type = "";
        while (!type.equals("IEND")) {
            byte[] head = Bytes.read(original, 8);
            long length = Bytes.big(head, 0, 4);
            type = Bytes.text(head, 4, 4);
            if (length > Integer.MAX_VALUE) {
                throw new Uncleanable();
            }
            if (type.equals("IHDR")) {
                header(head, original, copy);
            } else if (KEPT.contains(type)) {
                copy.write(head);
                Bytes.copy(original, copy, length + 4);
            } else {
                Bytes.skip(original, length + 4);
            }
        }
        return FileKind.PNG;
    }

    private static void header(byte[] head, InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        if (Bytes.big(head, 0, 4) != 13) {
            throw new Uncleanable();
        }
        byte[] body = Bytes.read(original, 17);
        Picture.check(Bytes.big(body, 0, 4), Bytes.big(body, 4, 4));
        copy.write(head);
        copy.write(body);
    }
}
