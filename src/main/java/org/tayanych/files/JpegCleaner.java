package org.tayanych.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * JPEG, segment by segment: what makes the picture is copied as it is, EXIF, XMP, profiles, comments, thumbnails and
 * whatever follows the picture's end stay behind. Which side is up is kept: it hides nothing.
 */
final class JpegCleaner implements Cleaner {

    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        if (Bytes.one(original) != 0xff || Bytes.one(original) != 0xd8) {
            throw new Uncleanable();
        }
        copy.write(0xff);
        copy.write(0xd8);
        boolean picture = false;
        int marker = next(original);
        while (marker != EOI) {
            picture |= marker == SOS;
            marker = marker == SOS ? scan(original, copy) : segment(marker, original, copy);
        }
        if (!picture) {
            throw new Uncleanable();
        }
        copy.write(0xff);
        copy.write(EOI);
        return FileKind.JPEG;
    }

    private static int next(InputStream in) throws IOException, Uncleanable {
        if (Bytes.one(in) != 0xff) {
            throw new Uncleanable();
        }
        int marker = 0xff;
        while (marker == 0xff) {
            marker = Bytes.one(in);
        }
        return marker;
    }

    /** Copies or drops one segment; the answer is the next marker. */
    private static int segment(int marker, InputStream in, OutputStream out) throws IOException, Unfit, Uncleanable {
        byte[] body = body(in);
        if (frame(marker)) {
            if (body.length < 6) {
                throw new Uncleanable();
            }
            Picture.check(Bytes.big(body, 3, 2), Math.max(1, Bytes.big(body, 1, 2)));
            write(marker, body, out);
        } else if (marker == 0xe0 && Bytes.starts(body, 0, "JFIF\0")) {
            out.write(JFIF);
        } else if (marker == 0xe1) {
            upright(body, out);
        } else if (marker == 0xee && Bytes.starts(body, 0, "Adobe") || table(marker)) {
            write(marker, body, out);
        }
        return next(in);
    }

    /** The scan's header and its data, up to a marker that is not part of it. A scan that breaks off ends the picture. */
    private static int scan(InputStream in, OutputStream out) throws IOException {
        write(SOS, body(in), out);
        try {
            while (true) {
                int value = Bytes.one(in);
                if (value != 0xff) {
                    out.write(value);
                    continue;
                }
                int after = Bytes.one(in);
                while (after == 0xff) {
                    after = Bytes.one(in);
                }
                if (after != 0 && (after < 0xd0 || after > 0xd7)) {
                    return after;
                }
                out.write(0xff);
                out.write(after);
            }
        } catch (EOFException brokenOff) {
            return EOI;
        }
    }

    private static byte[] body(InputStream in) throws IOException {
        int length = (int) Bytes.big(Bytes.read(in, 2), 0, 2);
        return Bytes.read(in, Math.max(0, length - 2));
    }

    private static void write(int marker, byte[] body, OutputStream out) throws IOException {
        out.write(0xff);
        out.write(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.write(body);
    }

    private static boolean frame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && !table(marker) && marker != 0xc8;
    }

    /** Quantisation, Huffman and arithmetic tables, restart interval, number of lines. */
    private static boolean table(int marker) {
        return marker == 0xc4 || marker == 0xcc || marker == 0xdb || marker == 0xdc || marker == 0xdd;
    }

    /** An EXIF block of one entry, when the camera was held turned. */
    private static void upright(byte[] body, OutputStream out) throws IOException {
        OptionalInt turned = orientation(body);
        if (turned.isPresent() && turned.getAsInt() > 1 && turned.getAsInt() <= 8) {
            write(0xe1, new byte[] {
                'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
                1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) turned.getAsInt(), 0, 0, 0, 0, 0, 0
            }, out);
        }
    }

    private static OptionalInt orientation(byte[] exif) {
        if (!Bytes.starts(exif, 0, "Exif\0\0") || exif.length < 16) {
            return OptionalInt.empty();
        }
        boolean big = exif[6] == 'M';
        long start = 6 + number(exif, 10, 4, big);
        if (start < 0 || start + 2 > exif.length) {
            return OptionalInt.empty();
        }
        int entries = (int) number(exif, (int) start, 2, big);
        for (int i = 0; i < entries; i++) {
            int at = (int) start + 2 + i * 12;
            if (at + 12 > exif.length) {
                return OptionalInt.empty();
            }
            if (number(exif, at, 2, big) == 0x112) {
                return OptionalInt.of((int) number(exif, at + 8, 2, big));
            }
        }
        return OptionalInt.empty();
    }

    private static long number(byte[] bytes, int from, int count, boolean big) {
        return big ? Bytes.big(bytes, from, count) : Bytes.little(bytes, from, count);
    }
}
