package org.tayanych.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Hidden data is really gone, and what cannot be made safe is refused or left alone. */
class WorkingCopiesTest {

    private static final String MARKER = "PLANTED-42.8746N-74.5698E";

    private record Copy(WorkingCopies.Made made, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static Copy copy(byte[] original, String name) throws IOException, Unfit {
        byte[] head = Arrays.copyOf(original, Math.min(original.length, FileKinds.HEAD));
        FileKind kind = FileKinds.of(head, name).orElseThrow(() -> new AssertionError("kind refused: " + name));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkingCopies.Made made = WorkingCopies.make(kind, new ByteArrayInputStream(original), out);
        return new Copy(made, out.toByteArray());
    }

    @Test
    void a_photo_loses_its_place_and_keeps_its_picture_and_which_side_is_up() throws Exception {
        byte[] original = Made.join(Made.jpegTakenAt(MARKER, 6), Made.ascii("hidden behind the end " + MARKER));
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains(MARKER);
        Copy copy = copy(original, "photo.jpg");
        assertThat(copy.made()).isEqualTo(new WorkingCopies.Made(FileKind.JPEG, true));
        assertThat(copy.text()).doesNotContain(MARKER).doesNotContain("hidden");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy.bytes())).getWidth()).isEqualTo(12);
        assertThat(copy.text()).contains("Exif");
        assertThat(copy(Made.jpegTakenAt(MARKER, 1), "photo.jpg").text()).doesNotContain("Exif");
    }

    @Test
    void comments_and_profiles_of_a_photo_stay_behind() throws Exception {
        byte[] original = Made.withSegment(
                Made.withSegment(Made.picture("jpg"), 0xfe, Made.ascii(MARKER)), 0xe2, Made.ascii("ICC " + MARKER));
        assertThat(copy(original, "a.jpg").text()).doesNotContain(MARKER);
    }

    @Test
    void texts_in_a_png_and_comments_in_a_gif_stay_behind() throws Exception {
        byte[] png = Made.picture("png");
        byte[] text = Made.join(Made.big(MARKER.length()), Made.ascii("tEXt"), Made.ascii(MARKER), Made.big(0));
        byte[] planted = Made.join(Arrays.copyOf(png, 33), text, Arrays.copyOfRange(png, 33, png.length));
        Copy clean = copy(planted, "a.png");
        assertThat(clean.text()).doesNotContain(MARKER);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getHeight()).isEqualTo(8);
        byte[] gif = Made.picture("gif");
        byte[] comment = Made.join(new byte[] {0x21, (byte) 0xfe, (byte) MARKER.length()}, Made.ascii(MARKER), new byte[1]);
        int end = gif.length - 1;
        Copy cleanGif = copy(Made.join(Arrays.copyOf(gif, end), comment, new byte[] {0x3b}), "a.gif");
        assertThat(cleanGif.made().cleaned()).isTrue();
        assertThat(cleanGif.text()).doesNotContain(MARKER);
        assertThat(ImageIO.read(new ByteArrayInputStream(cleanGif.bytes()))).isNotNull();
    }

    @Test
    void a_recording_loses_its_tags_and_keeps_its_length() throws Exception {
        byte[] wav = Made.wav(MARKER);
        Copy clean = copy(wav, "a.wav");
        assertThat(clean.made()).isEqualTo(new WorkingCopies.Made(FileKind.WAV, true));
        assertThat(clean.bytes()).hasSameSizeAs(wav);
        assertThat(clean.text()).doesNotContain(MARKER);
        byte[] frame = new byte[417];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}, 0, frame, 0, 4);
        byte[] tag = Made.join(Made.ascii("ID3"), new byte[] {3, 0, 0, 0, 0, 0, (byte) MARKER.length()}, Made.ascii(MARKER));
        byte[] sound = Made.join(frame, frame, frame, frame);
        Copy mp3 = copy(Made.join(tag, sound, Made.ascii("TAG" + MARKER)), "a.mp3");
        assertThat(mp3.bytes()).isEqualTo(sound);
    }

    @Test
    void what_a_phone_records_loses_its_place_and_times() throws Exception {
        byte[] udta = Made.join(Made.big(8 + MARKER.length()), Made.ascii("udta"), Made.ascii(MARKER));
        byte[] mvhd = Made.join(Made.big(108), Made.ascii("mvhd"), new byte[4], Made.ascii("CTIMMTIM"), new byte[88]);
        byte[] moov = Made.join(Made.big(8 + udta.length + mvhd.length), Made.ascii("moov"), mvhd, udta);
        byte[] ftyp = Made.join(Made.big(20), Made.ascii("ftypM4A "), new byte[4], Made.ascii("M4A "));
        byte[] mdat = Made.join(Made.big(16), Made.ascii("mdat"), Made.ascii("soundsou"));
        byte[] original = Made.join(ftyp, moov, mdat);
        Copy clean = copy(original, "a.m4a");
        assertThat(clean.made()).isEqualTo(new WorkingCopies.Made(FileKind.MP4, true));
        assertThat(clean.bytes()).hasSameSizeAs(original);
        assertThat(clean.text()).doesNotContain(MARKER).doesNotContain("CTIM").contains("soundsou");
    }

    @Test
    void a_pdf_forgets_who_made_it() throws Exception {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setAuthor(MARKER);
            document.save(made);
        }
        Copy clean = copy(made.toByteArray(), "a.pdf");
        assertThat(clean.made()).isEqualTo(new WorkingCopies.Made(FileKind.PDF, true));
        try (PDDocument read = Loader.loadPDF(clean.bytes())) {
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void an_office_file_forgets_names_of_people() throws Exception {
        Copy clean = copy(Made.docx(MARKER), "a.docx");
        assertThat(clean.made()).isEqualTo(new WorkingCopies.Made(FileKind.DOCX, true));
        assertThat(Made.unpacked(clean.bytes())).doesNotContain(MARKER).contains("pay");
        byte[] odt = Made.zip("mimetype", "application/vnd.oasis.opendocument.text",
                "meta.xml", "<office:document-meta>" + MARKER + "</office:document-meta>", "content.xml", "<t>pay</t>");
        Copy cleanOdt = copy(odt, "a.odt");
        assertThat(cleanOdt.made().kind()).isEqualTo(FileKind.ODT);
        assertThat(Made.unpacked(cleanOdt.bytes())).doesNotContain(MARKER).contains("pay");
    }

    @Test
    void macros_folders_and_bombs_are_refused() throws Exception {
        byte[] macro = Made.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x");
        byte[] folder = Made.zip("readme.txt", "just a packed folder", "run.exe", "MZ");
        byte[] swelling = Made.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "0".repeat(40 << 20));
        assertThatThrownBy(() -> copy(macro, "a.docx")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> copy(folder, "a.docx")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> copy(swelling, "a.docx")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> copy(Made.pixelBomb(), "a.png")).isInstanceOf(Unfit.class);
    }

    @Test
    void programs_scripts_and_pages_are_no_kind_of_file_that_is_taken() {
        assertThat(FileKinds.of(Made.ascii("MZ\u0090\0\3\0\0\0program"), "photo.jpg")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("\u007fELF\2\1\1\0"), "photo.jpg")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("#!/bin/sh\nrm -rf"), "notes.txt")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("<html><script>alert(1)</script></html>"), "notes.txt")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), "photo.png")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("echo hello"), "start.bat")).isEmpty();
        assertThat(FileKinds.of(Made.ascii("they did not pay"), "notes.txt")).contains(FileKind.TEXT);
    }

    @Test
    void whatever_is_sent_never_breaks_the_cleaner() throws Exception {
        Random seeded = new Random(20261121);
        byte[][] seeds = {Made.jpegTakenAt(MARKER, 3), Made.picture("png"), Made.picture("gif"), Made.wav(MARKER), Made.docx(MARKER)};
        for (int round = 0; round < 400; round++) {
            byte[] bytes = seeds[round % seeds.length].clone();
            for (int change = 0; change < 8; change++) {
                bytes[16 + seeded.nextInt(bytes.length - 16)] = (byte) seeded.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, 64 + seeded.nextInt(bytes.length));
            FileKinds.of(cut, "x.bin").ifPresent(kind -> survives(kind, cut));
        }
    }

    private static void survives(FileKind kind, byte[] bytes) {
        try {
            WorkingCopies.make(kind, new ByteArrayInputStream(bytes), new ByteArrayOutputStream());
        } catch (Unfit refused) {
            assertThat(refused).hasMessage("unfit");
        } catch (IOException trouble) {
            throw new AssertionError("no reading here can fail", trouble);
        }
    }
}
