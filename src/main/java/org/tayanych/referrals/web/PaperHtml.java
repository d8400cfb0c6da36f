package org.tayanych.referrals.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Piece;

/** A dossier as a well-formed page for the PDF: marked-up headings and lists, so that a screen reader can walk through it. */
final class PaperHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: 'Noto Sans'; font-size: 9pt; } }
            body { font-family: 'Noto Sans'; font-size: 11pt; line-height: 1.45; color: #1c1a18; }
            h1 { font-size: 18pt; margin: 0 0 6mm 0; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm 0; border-bottom: 0.4pt solid #8a8178; }
            h3 { font-size: 11pt; margin: 3mm 0 1mm 0; }
            p { margin: 0 0 2mm 0; white-space: pre-wrap; }
            .note { border: 0.6pt solid #8a8178; padding: 3mm; margin-top: 8mm; }
            """;

    private final Paper paper;
    private final StringBuilder html = new StringBuilder();

    PaperHtml(Paper paper) {
        this.paper = paper;
    }

    String write() {
        html.append("<html lang=\"").append(paper.words().language().code()).append("\"><head><title>").append(safe(paper.title()))
                .append("</title><meta name=\"description\" content=\"").append(safe(paper.title())).append("\"/>")
                .append("<meta name=\"subject\" content=\"").append(safe(paper.title())).append("\"/>")
                .append("<style>").append(STYLE).append("</style></head><body>");
        tag("h1", paper.title());
        paper.head().forEach(line -> tag("p", line));
        for (Part part : Part.values()) {
            List<Piece> of = paper.pieces().stream().filter(piece -> piece.part() == part).toList();
            if (!of.isEmpty()) {
                section(part, of);
            }
        }
        html.append("<div class=\"note\">");
        paper.foot().forEach(line -> tag("p", line));
        Optional<String> link = paper.link();
        link.ifPresent(address -> tag("p", paper.words().say("referrals.paper.link") + "\n" + address));
        return html.append("</div></body></html>").toString();
    }

    private void section(Part part, List<Piece> pieces) {
        Read read = new Read(paper.words());
        tag("h2", read.part(part));
        for (Piece piece : pieces) {
            if (pieces.size() > 1) {
                tag("h3", read.label(piece));
            }
            tag("p", read.text(piece));
        }
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(safe(text)).append("</").append(name).append('>');
    }

    /** Safe in XML: markup is escaped, and what XML 1.0 cannot hold is dropped. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(PaperHtml::allowed).forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int letter) {
        return letter == '\n' || letter == '\t' || letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
