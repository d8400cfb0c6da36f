package org.tayanych.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Word, Excel, PowerPoint and OpenDocument files, which are packed folders: written anew without names of people, times and
 * descriptions. Macros are refused, and so is what swells without end or is a packed folder of something else.
 */
final class ZipCleaner implements Cleaner {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_IN_ONE = 32 << 20;
    private static final long MOST_IN_ALL = 128L << 20;

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        Passage passage = new Passage();
        try (ZipOutputStream out = new ZipOutputStream(copy)) {
            ZipInputStream in = new ZipInputStream(original);
            ZipEntry part = in.getNextEntry();
            while (part != null) {
                passage.count();
                if (!part.isDirectory()) {
                    passage.take(part.getName(), in, out);
                }
                part = in.getNextEntry();
            }
            if (passage.kind == null) {
                throw new Unfit();
            }
        } catch (ZipException | EOFException broken) {
            throw new Unfit();
        }
        return passage.kind;
    }

    /** One walk through one packed folder. */
    private static final class Passage {

        private @Nullable FileKind kind;
        private int parts;
        private long unpacked;

        void count() throws Unfit {
            parts++;
            if (parts > MOST_PARTS) {
                throw new Unfit();
            }
        }

        void take(String name, InputStream in, ZipOutputStream out) throws IOException, Unfit, Uncleanable {
            String low = name.toLowerCase(Locale.ROOT);
            if (OfficeParts.program(low)) {
                throw new Unfit();
            }
            byte[] body = in.readNBytes(MOST_IN_ONE + 1);
            unpacked += body.length;
            if (body.length > MOST_IN_ONE || unpacked > MOST_IN_ALL) {
                throw new Unfit();
            }
            FileKind told = OfficeParts.kind(low, body);
            kind = told == null ? kind : told;
            write(name, low.equals("mimetype"), cleaned(low, body), out);
        }

        private static byte[] cleaned(String low, byte[] body) throws IOException, Unfit, Uncleanable {
            if (low.endsWith(".jpg") || low.endsWith(".jpeg")) {
                return picture(new JpegCleaner(), body);
            }
            if (low.endsWith(".png")) {
                return picture(new PngCleaner(), body);
            }
            return OfficeParts.cleaned(low, body);
        }

        private static byte[] picture(Cleaner cleaner, byte[] body) throws IOException, Unfit, Uncleanable {
            ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
            cleaner.clean(new ByteArrayInputStream(body), out);
            return out.toByteArray();
        }

        /** Times of parts are not copied: every one gets the earliest there is. */
        private static void write(String name, boolean plain, byte[] body, ZipOutputStream out) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            if (plain) {
                CRC32 sum = new CRC32();
                sum.update(body);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(body.length);
                entry.setCrc(sum.getValue());
            }
            out.putNextEntry(entry);
            out.write(body);
            out.closeEntry();
        }
    }
}
