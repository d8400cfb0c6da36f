package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;

/** MP3 and AAC: the sound's frames are copied, tags before, between and behind them are not frames and stay behind. */
final class FrameCleaner implements Cleaner {

    private static final int[] LAYER_1 = {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448};
    private static final int[] LAYER_2 = {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384};
    private static final int[] LAYER_3 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] LOW_1 = {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256};
    private static final int[] LOW_2 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};

    private final FileKind kind;

    FrameCleaner(FileKind kind) {
        this.kind = kind;
    }

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Uncleanable {
        PushbackInputStream in = new PushbackInputStream(original, 16);
        tag(in);
        boolean sound = false;
        byte[] head = in.readNBytes(7);
        while (head.length == 7) {
            int length = kind == FileKind.AAC ? adts(head) : mpeg(head);
            if (length < 7) {
                in.unread(head, 1, 6);
            } else {
                byte[] rest = in.readNBytes(length - 7);
                if (rest.length < length - 7) {
                    break;
                }
                copy.write(head);
                copy.write(rest);
                sound = true;
            }
            head = in.readNBytes(7);
        }
        if (!sound) {
            throw new Uncleanable();
        }
        return kind;
    }

    /** An ID3 tag at the beginning, whose length is written in seven bits to the byte. It may hold what looks like sound. */
    private static void tag(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(10);
        if (head.length == 10 && Bytes.starts(head, 0, "ID3")) {
            long length = (head[6] & 0x7f) << 21 | (head[7] & 0x7f) << 14 | (head[8] & 0x7f) << 7 | head[9] & 0x7f;
            in.skipNBytes(length);
        } else {
            in.unread(head);
        }
    }

    private static int adts(byte[] head) {
        boolean sync = (head[0] & 0xff) == 0xff && (head[1] & 0xf6) == 0xf0;
        return sync ? (head[3] & 3) << 11 | (head[4] & 0xff) << 3 | (head[5] & 0xff) >> 5 : 0;
    }

    /** Zero when it is no frame. */
    private static int mpeg(byte[] head) {
        int version = head[1] >> 3 & 3;
        int layer = 4 - (head[1] >> 1 & 3);
        int bits = head[2] >> 4 & 15;
        int rate = head[2] >> 2 & 3;
        boolean sync = (head[0] & 0xff) == 0xff && (head[1] & 0xe0) == 0xe0;
        if (!sync || version == 1 || layer == 4 || bits == 0 || bits == 15 || rate == 3) {
            return 0;
        }
        boolean low = version != 3;
        int kilobits = table(low, layer)[bits - 1];
        int hertz = RATES[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
        int padding = head[2] >> 1 & 1;
        if (layer == 1) {
            return (12_000 * kilobits / hertz + padding) * 4;
        }
        return (layer == 3 && low ? 72_000 : 144_000) * kilobits / hertz + padding;
    }

    private static int[] table(boolean low, int layer) {
        if (low) {
            return layer == 1 ? LOW_1 : LOW_2;
        }
        return layer == 1 ? LAYER_1 : layer == 2 ? LAYER_2 : LAYER_3;
    }
}
