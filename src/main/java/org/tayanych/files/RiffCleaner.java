package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * WebP and WAV, which are both RIFF: chunks that carry hidden data are overwritten with nothing, so that every length
 * stays right without knowing the whole file.
 */
final class RiffCleaner implements Cleaner {

    private static final Set<String> KEPT =
            Set.of("fmt ", "data", "fact", "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    /** In VP8X: there is EXIF, XMP or a profile. */
    private static final int HIDDEN_FLAGS = 0x2c;

    private final FileKind kind;

    RiffCleaner(FileKind kind) {
        this.kind = kind;
    }

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable {
        byte[] head = Bytes.read(original, 12);
        if (!Bytes.starts(head, 0, "RIFF") || !Bytes.starts(head, 8, kind == FileKind.WAV ? "WAVE" : "WEBP")) {
            throw new Uncleanable();
        }
        copy.write(head);
        long left = Bytes.little(head, 4, 4) - 4;
        while (left >= 8) {
            byte[] chunk = original.readNBytes(8);
            if (chunk.length < 8) {
                break;
            }
            long length = Bytes.little(chunk, 4, 4);
            long padded = length + (length & 1);
            chunk(chunk, Math.min(padded, left - 8), original, copy);
            left -= 8 + padded;
        }
        return kind;
    }

    private static void chunk(byte[] head, long length, InputStream in, OutputStream out) throws IOException, Unfit, Uncleanable {
        String type = Bytes.text(head, 0, 4);
        if (type.equals("VP8X") && length >= 10) {
            byte[] body = Bytes.read(in, (int) Math.min(length, 64));
            Picture.check(Bytes.little(body, 4, 3) + 1, Bytes.little(body, 7, 3) + 1);
            body[0] &= (byte) ~HIDDEN_FLAGS;
            out.write(head);
            out.write(body);
            Bytes.copy(in, out, length - body.length);
        } else if (KEPT.contains(type)) {
            out.write(head);
            Bytes.copy(in, out, length);
        } else {
            out.write(new byte[] {'J', 'U', 'N', 'K'});
            out.write(head, 4, 4);
            Bytes.skip(in, length);
            Bytes.zeros(out, length);
        }
    }
}
