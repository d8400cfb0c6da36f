package org.tayanych.referrals.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Piece;

/** The same dossier as a DOCX, for partners who work in one. */
final class DocxPaper {

    private static final int TITLE = 18;
    private static final int HEADING = 13;
    private static final int TEXT = 11;

    private DocxPaper() {
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            line(document, paper.title(), TITLE, true);
            paper.head().forEach(text -> line(document, text, TEXT, false));
            Read read = new Read(paper.words());
            for (Part part : Part.values()) {
                List<Piece> of = paper.pieces().stream().filter(piece -> piece.part() == part).toList();
                if (!of.isEmpty()) {
                    line(document, read.part(part), HEADING, true);
                    of.forEach(piece -> piece(document, read, piece, of.size() > 1));
                }
            }
            paper.foot().forEach(text -> line(document, text, TEXT, false));
            paper.link().ifPresent(link -> line(document, paper.words().say("referrals.paper.link") + "\n" + link, TEXT, false));
            document.write(out);
        }
    }

    private static void piece(XWPFDocument document, Read read, Piece piece, boolean labelled) {
        if (labelled) {
            line(document, read.label(piece), TEXT, true);
        }
        line(document, read.text(piece), TEXT, false);
    }

    private static void line(XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Noto Sans");
        run.setFontSize(size);
        run.setBold(bold);
        String[] lines = text.split("\n");
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }
}
