package org.tayanych.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.tayanych.vocabulary.Language;

class PapersTest {

    static final String LETTERS = "Ң Ө Ү Ў Қ Ғ Ҳ Ҷ Ӣ Ӯ Ә Һ І ʻ ң ө ү ў қ ғ ҳ ҷ ӣ ӯ ә һ і № « » – ’ _";

    private static final Paper PAPER = new Paper(Language.KY, "Арыз", List.of(
            new Block.Corner(List.of("Кимге: иш берүүчүгө", "Кимден: Асанова Айгүл")),
            new Block.Heading(Block.Rank.CENTRED, "Арыз"),
            new Block.Middle("эмгек акыны төлөө жөнүндө"),
            new Block.Words("Биринчи сап\nЭкинчи сап " + LETTERS),
            new Block.Heading(Block.Rank.SECTION, "Талаптар"),
            new Block.Listing(true, List.of("Эмгек акыны төлөңүз.", "Туумду төлөңүз.")),
            new Block.Heading(Block.Rank.DETAIL, "Тиркеме"),
            new Block.Listing(false, List.of("келишим")),
            new Block.Table(List.of("Күбө", "Колу"), List.of(List.of("Бакыт", ""))),
            new Block.Frame(List.of("Көңүл буруңуз")),
            new Block.Signature("2026-жылдын 21-ноябры", "Асанова А."),
            new Block.Signature("«___» ________", "")));

    @Test
    void what_no_page_can_hold_is_dropped_and_markup_stays_text() throws IOException {
        Paper hostile = new Paper(Language.RU, "<title> & \"quote\"", List.of(
                new Block.Words("a\u0000b\u0008c <script>alert(1)</script> &amp; ]]> \uFFFE"),
                new Block.Words("<img src=\"http://127.0.0.1:1/x.png\"/>")));
        assertThat(pdf(hostile)).contains("abc <script>alert(1)</script> &amp; ]]>", "<img src=");
        assertThat(docx(hostile)).contains("abc <script>alert(1)</script> &amp; ]]>", "<img src=");
    }

    @Test
    void both_formats_hold_every_word_and_every_letter() throws IOException {
        for (String text : List.of(pdf(PAPER), docx(PAPER))) {
            assertThat(text).contains(LETTERS, "Кимге: иш берүүчүгө", "Асанова Айгүл", "эмгек акыны төлөө жөнүндө", "Биринчи сап",
                    "Экинчи сап", "Талаптар", "Эмгек акыны төлөңүз.", "Тиркеме", "келишим", "Күбө", "Бакыт", "Көңүл буруңуз",
                    "2026-жылдын 21-ноябры", "/ Асанова А. /", "«___» ________");
        }
    }

    @Test
    void the_fonts_have_a_picture_of_every_letter() throws IOException, FontFormatException {
        for (String name : List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")) {
            try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/rooms/papers/fonts/" + name))) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file);
                assertThat(font.canDisplayUpTo(LETTERS)).as("first letter that %s lacks", name).isEqualTo(-1);
            }
        }
    }

    @Test
    void the_pdf_is_tagged_says_its_language_and_carries_its_fonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(PAPER, Format.PDF))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ky");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Арыз");
            for (COSName font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
            Set<String> kinds = new TreeSet<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot().getKids(), kinds);
            assertThat(kinds).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD");
        }
    }

    @Test
    void no_paper_ends_with_an_empty_page() throws IOException {
        for (int lines = 30; lines <= 50; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, new Block.Words("Сап")));
            blocks.add(new Block.Signature("2026-жылдын 21-ноябры", "Асанова А."));
            try (PDDocument document = Loader.loadPDF(write(new Paper(Language.KY, "Арыз", blocks), Format.PDF))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document)).as("%d lines", lines).contains("ноябры");
            }
        }
    }

    @Test
    void the_docx_has_real_headings_lists_and_tables() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(PAPER, Format.DOCX)))) {
            assertThat(document.getParagraphs().stream().filter(line -> line.getStyle() != null).map(XWPFParagraph::getStyle))
                    .containsExactly("Heading1", "Heading2", "Heading3");
            assertThat(document.getParagraphs().stream().filter(line -> "decimal".equals(line.getNumFmt()))).hasSize(2);
            assertThat(document.getParagraphs().stream().filter(line -> "bullet".equals(line.getNumFmt()))).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
        }
    }

    @Test
    void a_word_processor_finds_nothing_to_repair_in_the_docx() throws IOException, XmlException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(PAPER, Format.DOCX)))) {
            List<XmlError> wrong = new ArrayList<>();
            XmlOptions noted = new XmlOptions().setErrorListener(wrong);
            document.getDocument().validate(noted);
            document.getStyle().validate(noted);
            assertThat(wrong).isEmpty();
        }
    }

    private static String pdf(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(paper, Format.PDF))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(Paper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(paper, Format.DOCX)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText().lines().collect(Collectors.joining("\n"));
        }
    }

    private static byte[] write(Paper paper, Format format) throws IOException {
        return format.print(paper).open().readAllBytes();
    }

    private static void gather(List<Object> kids, Set<String> kinds) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStructureType());
                gather(element.getKids(), kinds);
            }
        }
    }
}
