package org.tayanych.house;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that somebody can read out of an answer, also of what is not shown: markup, addresses, the text of a paper. */
final class Readable {

    private Readable() {
    }

    static String text(Answer answer) {
        String type = answer.header("content-type");
        if (type.contains("pdf")) {
            try (PDDocument document = Loader.loadPDF(answer.bytes())) {
                return new PDFTextStripper().getText(document);
            } catch (IOException unreadable) {
                throw new AssertionError(answer.path(), unreadable);
            }
        }
        return type.contains("html") ? answer.body() + answer.text() : answer.body();
    }
}
