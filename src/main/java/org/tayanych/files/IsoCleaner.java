package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * MP4, M4A and 3GP: boxes in boxes. Places, names, tags and foreign boxes are overwritten with nothing, times are set to
 * zero; every length and offset stays as it was.
 */
final class IsoCleaner implements Cleaner {

    private static final Set<String> HOLD_OTHERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "moof", "traf", "edts");
    private static final Set<String> TELL_TIMES = Set.of("mvhd", "tkhd", "mdhd");
    private static final Set<String> HIDE = Set.of("udta", "meta", "uuid", "free", "skip", "wide", "XMP_", "loci", "cprt");
    private static final int DEEPEST = 8;

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Uncleanable {
        boolean told = false;
        byte[] head = original.readNBytes(8);
        while (head.length == 8) {
            told |= box(head, original, copy, 0);
            head = original.readNBytes(8);
        }
        if (!told) {
            throw new Uncleanable();
        }
        return FileKind.MP4;
    }

    /** Copies one box; whether it was the one that tells what the file plays. */
    private static boolean box(byte[] head, InputStream in, OutputStream out, int depth) throws IOException, Uncleanable {
        long size = Bytes.big(head, 0, 4);
        String type = Bytes.text(head, 4, 4);
        byte[] large = size == 1 ? Bytes.read(in, 8) : new byte[0];
        long body = size == 1 ? Bytes.big(large, 0, 8) - 16 : size - 8;
        if (size == 0 && depth == 0) {
            out.write(head);
            in.transferTo(out);
            return type.equals("moov");
        }
        if (body < 0 || depth > DEEPEST) {
            throw new Uncleanable();
        }
        if (HIDE.contains(type)) {
            out.write(head, 0, 4);
            out.write(new byte[] {'f', 'r', 'e', 'e'});
            out.write(large);
            Bytes.skip(in, body);
            Bytes.zeros(out, body);
            return false;
        }
        out.write(head);
        out.write(large);
        inside(type, body, in, out, depth);
        return type.equals("moov");
    }

    private static void inside(String type, long body, InputStream in, OutputStream out, int depth)
            throws IOException, Uncleanable {
        if (HOLD_OTHERS.contains(type)) {
            long left = body;
            while (left >= 8) {
                byte[] head = Bytes.read(in, 8);
                long size = Bytes.big(head, 0, 4);
                if (size < 8 || size > left) {
                    throw new Uncleanable();
                }
                box(head, in, out, depth + 1);
                left -= size;
            }
            Bytes.copy(in, out, left);
        } else if (TELL_TIMES.contains(type) && body >= 20) {
            byte[] version = Bytes.read(in, 4);
            int times = version[0] == 1 ? 16 : 8;
            out.write(version);
            Bytes.skip(in, times);
            Bytes.zeros(out, times);
            Bytes.copy(in, out, body - 4 - times);
        } else {
            Bytes.copy(in, out, body);
        }
    }
}
