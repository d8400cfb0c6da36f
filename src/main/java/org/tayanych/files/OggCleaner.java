package org.tayanych.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Opus and Vorbis in Ogg: the second packet holds the tags. Its letters become spaces, its lengths stay, the pages that
 * carry it get new check sums; all other pages are copied.
 */
final class OggCleaner implements Cleaner {

    private static final int MOST_PAGES = 64;

    private record OggPage(byte[] head, byte[] lacing, byte[] body) {

        static OggPage read(InputStream in) throws IOException, Uncleanable {
            byte[] head = Bytes.read(in, 27);
            if (!Bytes.starts(head, 0, "OggS")) {
                throw new Uncleanable();
            }
            byte[] lacing = Bytes.read(in, head[26] & 0xff);
            int length = 0;
            for (byte piece : lacing) {
                length += piece & 0xff;
            }
            return new OggPage(head, lacing, Bytes.read(in, length));
        }

        void write(OutputStream out) throws IOException {
            head[22] = head[23] = head[24] = head[25] = 0;
            int sum = OggSum.of(OggSum.of(OggSum.of(0, head), lacing), body);
            for (int i = 0; i < 4; i++) {
                head[22 + i] = (byte) (sum >> 8 * i);
            }
            out.write(head);
            out.write(lacing);
            out.write(body);
        }
    }

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Uncleanable {
        OggPage first = OggPage.read(original);
        boolean opus = Bytes.starts(first.body(), 0, "OpusHead");
        if (!opus && !Bytes.starts(first.body(), 0, "\u0001vorbis")) {
            throw new Uncleanable();
        }
        first.write(copy);
        List<OggPage> pages = new ArrayList<>();
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        boolean whole = false;
        while (!whole) {
            OggPage page = OggPage.read(original);
            pages.add(page);
            whole = collect(page, packet);
            if (pages.size() > MOST_PAGES) {
                throw new Uncleanable();
            }
        }
        byte[] tags = packet.toByteArray();
        blank(tags, opus ? 8 : 7);
        putBack(tags, pages);
        for (OggPage page : pages) {
            page.write(copy);
        }
        original.transferTo(copy);
        return FileKind.OGG;
    }

    /** Adds this page's share of the packet; whether the packet ends here. */
    private static boolean collect(OggPage page, ByteArrayOutputStream packet) {
        int at = 0;
        for (byte piece : page.lacing()) {
            int length = piece & 0xff;
            packet.write(page.body(), at, length);
            at += length;
            if (length < 255) {
                return true;
            }
        }
        return false;
    }

    private static void putBack(byte[] packet, List<OggPage> pages) {
        int done = 0;
        for (OggPage page : pages) {
            int share = Math.min(page.body().length, packet.length - done);
            System.arraycopy(packet, done, page.body(), 0, share);
            done += share;
        }
    }

    /** Vendor, then a count of tags, each with its length before it. */
    private static void blank(byte[] tags, int from) throws Uncleanable {
        int at = blankOne(tags, from);
        if (at + 4 > tags.length) {
            throw new Uncleanable();
        }
        long count = Bytes.little(tags, at, 4);
        at += 4;
        for (long i = 0; i < count; i++) {
            at = blankOne(tags, at);
        }
    }

    private static int blankOne(byte[] tags, int at) throws Uncleanable {
        if (at + 4 > tags.length) {
            throw new Uncleanable();
        }
        long length = Bytes.little(tags, at, 4);
        if (length > tags.length - at - 4) {
            throw new Uncleanable();
        }
        Arrays.fill(tags, at + 4, at + 4 + (int) length, (byte) ' ');
        return at + 4 + (int) length;
    }
}
