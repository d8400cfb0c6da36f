package org.tayanych.papers;

import java.util.List;

/** A paper as a well-formed page for the PDF: marked up, so that a screen reader can walk through it. */
final class Html {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 25mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: 'Noto Sans'; font-size: 9pt; } }
            body { margin: 0; font-family: 'Noto Sans'; font-size: 11pt; line-height: 1.4; color: #1c1a18;
              word-wrap: break-word; }
            h1 { font-size: 18pt; margin: 0 0 6mm 0; }
            h1.centred { font-size: 14pt; text-align: center; margin: 7mm 0 1mm 0; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm 0; border-bottom: 0.4pt solid #8a8178; page-break-after: avoid; }
            h3 { font-size: 11pt; margin: 4mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; white-space: pre-wrap; }
            p.middle { text-align: center; margin-bottom: 5mm; }
            .corner { margin-left: 80mm; } .corner p { margin: 0 0 1mm 0; }
            ol, ul { margin: 0 0 3mm 0; padding: 0 0 0 7mm; } li { margin: 0 0 1.5mm 0; white-space: pre-wrap; }
            ul { list-style-type: disc; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0 4mm 0; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #5c554e; padding: 1.5mm 2mm; text-align: left; vertical-align: top; height: 7mm; }
            tr { page-break-inside: avoid; }
            .frame { border: 0.6pt solid #8a8178; padding: 3mm; margin-top: 8mm; }
            .signature { margin: 9mm 0 0 0; page-break-inside: avoid; }
            .signature span { display: inline-block; width: 40%; } .signature span.hand { width: 58%; text-align: right; }
            """;

    private final Paper paper;
    private final StringBuilder html = new StringBuilder();

    Html(Paper paper) {
        this.paper = paper;
    }

    String write() {
        String title = safe(paper.title());
        html.append("<html lang=\"").append(paper.language().code()).append("\"><head><title>").append(title)
                .append("</title><meta name=\"description\" content=\"").append(title)
                .append("\"/><meta name=\"subject\" content=\"").append(title)
                .append("\"/><style>").append(STYLE).append("</style></head><body>");
        paper.blocks().forEach(this::block);
        return html.append("</body></html>").toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Words words -> tag("p", words.text());
            case Block.Middle middle -> html.append("<p class=\"middle\">").append(safe(middle.text())).append("</p>");
            case Block.Corner corner -> lines("corner", corner.lines());
            case Block.Frame frame -> lines("frame", frame.lines());
            case Block.Listing list -> list(list);
            case Block.Table table -> table(table);
            case Block.Signature signature -> html.append("<p class=\"signature\"><span>").append(safe(signature.day()))
                    .append("</span><span class=\"hand\">").append(safe(Hand.signature(signature))).append("</span></p>");
        }
    }

    private void heading(Block.Heading heading) {
        switch (heading.rank()) {
            case TITLE -> tag("h1", heading.text());
            case CENTRED -> html.append("<h1 class=\"centred\">").append(safe(heading.text())).append("</h1>");
            case SECTION -> tag("h2", heading.text());
            case DETAIL -> tag("h3", heading.text());
        }
    }

    private void lines(String css, List<String> lines) {
        html.append("<div class=\"").append(css).append("\">");
        lines.forEach(line -> tag("p", line));
        html.append("</div>");
    }

    private void list(Block.Listing list) {
        String name = list.numbered() ? "ol" : "ul";
        html.append('<').append(name).append('>');
        list.items().forEach(item -> tag("li", item));
        html.append("</").append(name).append('>');
    }

    private void table(Block.Table table) {
        html.append("<table><thead><tr>");
        table.head().forEach(cell -> html.append("<th scope=\"col\">").append(safe(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> tag("td", cell));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(safe(text)).append("</").append(name).append('>');
    }

    /** Safe in XML: markup is escaped, and what XML 1.0 cannot hold is dropped. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        Hand.clean(text).codePoints().forEach(letter -> {
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
}
