package org.tayanych.referrals.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A dossier as tagged PDF/UA, with the letters of all our languages in it. */
final class PdfPaper {

    static {
        // The library would log what it meets in a page.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {
    }

    static void write(Paper paper, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("NotoSans-Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NotoSans-Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(new PaperHtml(paper).write(), null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String name) {
        InputStream font = PdfPaper.class.getResourceAsStream("/rooms/referrals/fonts/" + name);
        if (font == null) {
            throw new IllegalStateException("the font is missing: " + name);
        }
        return font;
    }
}
