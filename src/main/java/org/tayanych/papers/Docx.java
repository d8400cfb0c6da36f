package org.tayanych.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The same paper as a DOCX: real headings, lists and tables, so that it can be written on. */
final class Docx {

    /** Twentieths of a point: 80 mm, as far as the corner stands from the left. */
    private static final int CORNER = 4535;
    /** Where the line to sign on ends: the right edge of the text. */
    private static final int EDGE = 9468;
    private static final int GAP = 110;

    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();
    private final DocxLook look;

    Docx(Paper paper) {
        this.paper = paper;
        this.look = new DocxLook(document, paper.language());
    }

    void write(OutputStream out) throws IOException {
        try (document) {
            document.getProperties().getCoreProperties().setTitle(Hand.clean(paper.title()));
            document.getProperties().getCoreProperties().setCreator("");
            paper.blocks().forEach(this::block);
            document.write(out);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Words words -> fill(paragraph(), words.text());
            case Block.Middle middle -> {
                XWPFParagraph line = paragraph();
                line.setAlignment(ParagraphAlignment.CENTER);
                line.setSpacingAfter(GAP * 2);
                fill(line, middle.text());
            }
            case Block.Corner corner -> corner.lines().forEach(text -> {
                XWPFParagraph line = paragraph();
                line.setIndentationLeft(CORNER);
                line.setSpacingAfter(GAP / 2);
                fill(line, text);
            });
            case Block.Frame frame -> frame.lines().forEach(this::framed);
            case Block.Listing list -> list(list);
            case Block.Table table -> table(table);
            case Block.Signature signature -> signature(signature);
        }
    }

    private void heading(Block.Heading heading) {
        XWPFParagraph line = document.createParagraph();
        line.setStyle(switch (heading.rank()) {
            case TITLE, CENTRED -> DocxLook.TITLE;
            case SECTION -> DocxLook.SECTION;
            case DETAIL -> DocxLook.DETAIL;
        });
        if (heading.rank() == Block.Rank.CENTRED) {
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setSpacingBefore(GAP * 4);
        }
        fill(line, heading.text());
    }

    private void framed(String text) {
        XWPFParagraph line = paragraph();
        line.setBorderTop(Borders.SINGLE);
        line.setBorderBottom(Borders.SINGLE);
        line.setBorderLeft(Borders.SINGLE);
        line.setBorderRight(Borders.SINGLE);
        fill(line, text);
    }

    private void list(Block.Listing list) {
        BigInteger number = look.list(list.numbered());
        for (String item : list.items()) {
            XWPFParagraph line = paragraph();
            line.setNumID(number);
            line.setNumILvl(BigInteger.ZERO);
            line.setSpacingAfter(GAP / 2);
            fill(line, item);
        }
    }

    private void table(Block.Table table) {
        XWPFTable made = document.createTable(table.rows().size() + 1, table.head().size());
        made.setWidth("100%");
        var columns = made.getCTTbl().addNewTblGrid();
        table.head().forEach(column -> columns.addNewGridCol().setW(BigInteger.valueOf(EDGE / table.head().size())));
        made.getRow(0).setRepeatHeader(true);
        row(made.getRow(0), table.head(), true);
        for (int at = 0; at < table.rows().size(); at++) {
            row(made.getRow(at + 1), table.rows().get(at), false);
        }
        paragraph();
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean head) {
        row.setCantSplitRow(true);
        for (int at = 0; at < cells.size(); at++) {
            XWPFParagraph line = row.getCell(at).getParagraphs().getFirst();
            fill(line, cells.get(at));
            line.getRuns().forEach(run -> run.setBold(head));
        }
    }

    private void signature(Block.Signature signature) {
        XWPFParagraph line = paragraph();
        line.setSpacingBefore(GAP * 5);
        var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(EDGE));
        fill(line, signature.day());
        line.getRuns().getLast().addTab();
        fill(line, Hand.signature(signature));
    }

    private XWPFParagraph paragraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(GAP);
        return paragraph;
    }

    private static void fill(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = Hand.clean(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }
}
