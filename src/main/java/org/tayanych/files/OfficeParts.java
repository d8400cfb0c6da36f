package org.tayanych.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the parts of an office file mean: which tell its kind, which are programs, which name people. */
final class OfficeParts {

    private static final Map<String, FileKind> TOLD_BY = Map.of(
            "word/document.xml", FileKind.DOCX, "xl/workbook.xml", FileKind.XLSX, "ppt/presentation.xml", FileKind.PPTX);
    private static final Map<String, FileKind> TOLD_IN_MIMETYPE = Map.of(
            "application/vnd.oasis.opendocument.text", FileKind.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", FileKind.ODS,
            "application/vnd.oasis.opendocument.presentation", FileKind.ODP);
    private static final Map<String, String> NOTHING_SAID = Map.of(
            "docprops/core.xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
                    """,
            "docprops/app.xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>
                    """,
            "docprops/custom.xml", """
                    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>
                    """,
            "meta.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                    office:version="1.2"><office:meta/></office:document-meta>
                    """);

    /** Names of people in attributes: who changed and commented, whose computer. */
    private static final Pattern IN_ATTRIBUTES = Pattern.compile(
            "((?:w:author|w:initials|w15:author|w15:userId|w15:providerId|userName|lastGuid|w:date)=\")[^\"]*\"");
    /** The same between tags. */
    private static final Pattern IN_TAGS = Pattern.compile(
            "<(dc:creator|dc:date|meta:initial-creator|meta:creator-initials|loext:sender-initials|author)>[^<]*</\\1>");
    /** Where on the writer's own computer it lay, and its printer. */
    private static final Pattern PATH = Pattern.compile("(<x15ac:absPath[^>]*url=\")[^\"]*\"");
    private static final Pattern PRINTER =
            Pattern.compile("(config:name=\"Printer(?:Name|Setup)\"[^>]*>)[^<]*<");

    private OfficeParts() {
    }

    static @Nullable FileKind kind(String low, byte[] body) {
        if (low.equals("mimetype") && body.length < 200) {
            return TOLD_IN_MIMETYPE.get(new String(body, StandardCharsets.US_ASCII).strip());
        }
        return TOLD_BY.get(low);
    }

    static boolean program(String low) {
        return low.endsWith("vbaproject.bin") || low.startsWith("basic/") || low.startsWith("scripts/")
                || low.endsWith(".exe") || low.endsWith(".dll") || low.endsWith(".js") || low.endsWith(".vbs")
                || low.contains("activex/");
    }

    static byte[] cleaned(String low, byte[] body) {
        String said = NOTHING_SAID.get(low);
        if (said != null) {
            return said.getBytes(StandardCharsets.UTF_8);
        }
        if (!low.endsWith(".xml")) {
            return body;
        }
        String text = new String(body, StandardCharsets.UTF_8);
        text = IN_ATTRIBUTES.matcher(text).replaceAll("$1\"");
        text = IN_TAGS.matcher(text).replaceAll("<$1></$1>");
        text = PATH.matcher(text).replaceAll("$1\"");
        text = PRINTER.matcher(text).replaceAll("$1<");
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
