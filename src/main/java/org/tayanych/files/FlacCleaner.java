package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** FLAC: tags, pictures and foreign blocks become padding; the sound is copied. */
final class FlacCleaner implements Cleaner {

    private static final int STREAM_INFO = 0;
    private static final int PADDING = 1;
    private static final int SEEK_TABLE = 3;

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Uncleanable {
        byte[] mark = Bytes.read(original, 4);
        if (!Bytes.starts(mark, 0, "fLaC")) {
            throw new Uncleanable();
        }
        copy.write(mark);
        boolean last = false;
        while (!last) {
            byte[] head = Bytes.read(original, 4);
            last = (head[0] & 0x80) != 0;
            int type = head[0] & 0x7f;
            long length = Bytes.big(head, 1, 3);
            if (type == STREAM_INFO || type == SEEK_TABLE) {
                copy.write(head);
                Bytes.copy(original, copy, length);
            } else {
                head[0] = (byte) (head[0] & 0x80 | PADDING);
                copy.write(head);
                Bytes.skip(original, length);
                Bytes.zeros(copy, length);
            }
        }
        original.transferTo(copy);
        return FileKind.FLAC;
    }
}
