package org.tayanych.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * PDF: who made it, when and with what, descriptions of every part, scripts and attached files stay behind, and the hidden
 * data of photos inside. A signed or locked one cannot be cleaned without breaking it.
 */
final class PdfCleaner implements Cleaner {

    private static final COSName[] HIDDEN = {
        COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"),
        COSName.OPEN_ACTION, COSName.AA, COSName.JS, COSName.getPDFName("JavaScript"), COSName.EMBEDDED_FILES,
        COSName.getPDFName("AF"), COSName.getPDFName("CreationDate"), COSName.getPDFName("ModDate")
    };

    @Override
    public FileKind clean(InputStream original, OutputStream copy) throws IOException, Uncleanable {
        byte[] whole = original.readAllBytes();
        try (PDDocument document = Loader.loadPDF(whole)) {
            if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
                throw new Uncleanable();
            }
            COSDictionary trailer = document.getDocument().getTrailer();
            trailer.removeItem(COSName.INFO);
            trailer.removeItem(COSName.ID);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                part(object.getObject());
            }
            document.save(copy);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Uncleanable();
        }
        return FileKind.PDF;
    }

    private static void part(COSBase part) throws IOException, Uncleanable {
        if (!(part instanceof COSDictionary dictionary)) {
            return;
        }
        for (COSName name : HIDDEN) {
            dictionary.removeItem(name);
        }
        if (part instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
            photo(stream);
        }
    }

    private static void photo(COSStream stream) throws IOException, Uncleanable {
        byte[] raw;
        try (InputStream in = stream.createRawInputStream()) {
            raw = in.readAllBytes();
        }
        ByteArrayOutputStream cleaned = new ByteArrayOutputStream(raw.length);
        try {
            new JpegCleaner().clean(new ByteArrayInputStream(raw), cleaned);
        } catch (Unfit swollen) {
            throw new Uncleanable();
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            cleaned.writeTo(out);
        }
    }
}
