package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** GIF, block by block: comments, texts and foreign extensions stay behind, and whatever follows the end. */
final class GifCleaner implements Cleaner {

    private static final int END = 0x3b;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        byte[] screen = Bytes.read(original, 13);
        if (!Bytes.starts(screen, 0, "GIF8")) {
            throw new Uncleanable();
        }
        Picture.check(Math.max(1, Bytes.little(screen, 6, 2)), Math.max(1, Bytes.little(screen, 8, 2)));
        copy.write(screen);
        colours(screen[10], original, copy);
        int block = Bytes.one(original);
        while (block != END) {
            switch (block) {
                case IMAGE -> image(original, copy);
                case EXTENSION -> extension(original, copy);
                default -> throw new Uncleanable();
            }
            block = Bytes.one(original);
        }
        copy.write(END);
        return FileKind.GIF;
    }

    private static void image(InputStream in, OutputStream out) throws IOException {
        byte[] descriptor = Bytes.read(in, 9);
        out.write(IMAGE);
        out.write(descriptor);
        colours(descriptor[8], in, out);
        out.write(Bytes.one(in));
        pieces(in, out);
    }

    private static void extension(InputStream in, OutputStream out) throws IOException {
        int label = Bytes.one(in);
        byte[] first = Bytes.read(in, Bytes.one(in));
        boolean kept = label == GRAPHIC_CONTROL || label == APPLICATION && Bytes.starts(first, 0, "NETSCAPE2.0");
        OutputStream to = kept ? out : OutputStream.nullOutputStream();
        to.write(EXTENSION);
        to.write(label);
        to.write(first.length);
        to.write(first);
        if (first.length > 0) {
            pieces(in, to);
        }
    }

    private static void colours(int packed, InputStream in, OutputStream out) throws IOException {
        if ((packed & 0x80) != 0) {
            Bytes.copy(in, out, 3L << (packed & 7) + 1);
        }
    }

    private static void pieces(InputStream in, OutputStream out) throws IOException {
        int length = Bytes.one(in);
        while (length > 0) {
            out.write(length);
            Bytes.copy(in, out, length);
            length = Bytes.one(in);
        }
        out.write(0);
    }
}
