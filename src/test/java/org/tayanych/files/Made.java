package org.tayanych.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files for tests, made on the spot: small, real, and with a marker planted where people do not look. */
public final class Made {

    private Made() {
    }

    public static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(12, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xff8800);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG with an EXIF block that says which side is up and, in its GPS part, where it was taken. */
    public static byte[] jpegTakenAt(String place, int orientation) throws IOException {
        byte[] where = (place + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        exif.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        exif.writeBytes(new byte[] {(byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0});
        exif.writeBytes(new byte[] {0, 1, 0, 0x1b, 0, 2, 0, 0, 0, (byte) where.length, 0, 0, 0, 56, 0, 0, 0, 0});
        exif.writeBytes(where);
        return withSegment(picture("jpg"), 0xe1, exif.toByteArray());
    }

    /** Puts a segment right behind the beginning of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xff);
        out.write(marker);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Names and texts take turns. */
    public static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    public static byte[] docx(String author) throws IOException {
        return zip(
                "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "docProps/core.xml", "<cp:coreProperties><dc:creator>" + author + "</dc:creator></cp:coreProperties>",
                "word/document.xml", "<w:document><w:ins w:author=\"" + author + "\">pay</w:ins></w:document>");
    }

    /** All parts of a zip, unpacked and put together as text. */
    public static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                all.append(part.getName()).append('\n')
                        .append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    /** A PNG that claims to be so large that it would fill any memory. */
    public static byte[] pixelBomb() throws IOException {
        byte[] png = picture("png");
        for (int i = 16; i < 24; i++) {
            png[i] = (byte) (i % 4 < 2 ? 0 : 0xf0);
        }
        return png;
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** One second of silence as WAV with a comment in front. */
    public static byte[] wav(String comment) {
        byte[] note = ascii(comment.length() % 2 == 0 ? comment : comment + " ");
        byte[] list = join(ascii("LIST"), little(note.length + 12), ascii("INFOICMT"), little(note.length), note);
        byte[] format = join(ascii("fmt "), little(16), new byte[] {1, 0, 1, 0}, little(8000), little(8000),
                new byte[] {1, 0, 8, 0});
        byte[] data = join(ascii("data"), little(800), new byte[800]);
        return join(ascii("RIFF"), little(4 + list.length + format.length + data.length), ascii("WAVE"), list, format, data);
    }

    static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    static byte[] big(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
