package org.tayanych.drafts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of a code: sixteen digits on a light ground and not a word, as PNG. Drawn by hand, because a server may have no fonts,
 * and written without any block that says when, by what or for what.
 */
public final class CodePicture {

    static final int WIDTH = 800;
    static final int HEIGHT = 360;
    private static final int MARGIN = 50;
    private static final int STEP = 80;
    private static final int GROUP = 60;
    private static final int LINE = 160;
    private static final int DIGITS_IN_LINE = 8;

    private CodePicture() {
    }

    /** @param digits sixteen of them, spaces between them left out */
    public static byte[] png(String digits) {
        byte[] ground = new byte[WIDTH * HEIGHT];
        Arrays.fill(ground, (byte) 0xff);
        String bare = digits.replaceAll("\\D", "");
        for (int at = 0; at < bare.length(); at++) {
            int column = at % DIGITS_IN_LINE;
            int left = MARGIN + column * STEP + column / 4 * GROUP;
            Strokes.of(bare.charAt(at) - '0').draw(ground, WIDTH, left, MARGIN + at / DIGITS_IN_LINE * LINE);
        }
        return file(ground);
    }

    private static byte[] file(byte[] ground) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.writeLong(0x89504e470d0a1a0aL);
            block(out, "IHDR", head());
            block(out, "IDAT", packed(ground));
            block(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Width, height, eight bits, greys. */
    private static byte[] head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[] {8, 0, 0, 0, 0});
        return head.toByteArray();
    }

    private static byte[] packed(byte[] ground) {
        byte[] lines = new byte[(WIDTH + 1) * HEIGHT];
        for (int line = 0; line < HEIGHT; line++) {
            System.arraycopy(ground, line * WIDTH, lines, line * (WIDTH + 1) + 1, WIDTH);
        }
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(lines);
            deflater.finish();
            byte[] packed = new byte[lines.length];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    private static void block(DataOutputStream out, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
