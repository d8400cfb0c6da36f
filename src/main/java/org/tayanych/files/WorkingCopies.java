package org.tayanych.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/** Makes the copy that people work with: the same picture, paper or sound, without its hidden data. */
public final class WorkingCopies {

    /** Kinds that are read whole take turns, so that ten at once need no more memory than two. */
    private static final Semaphore READ_WHOLE = new Semaphore(2);

    private WorkingCopies() {
    }

    /**
     * What came of it.
     *
     * @param kind the exact kind
     * @param cleaned whether the copy is good; when false, whatever was written is to be thrown away
     */
    public record Made(FileKind kind, boolean cleaned) {}

    /** Reads the original to its end where it must. @throws Unfit when the file is not to be taken at all */
    public static Made make(FileKind kind, InputStream original, OutputStream copy) throws IOException, Unfit {
        try {
            return switch (kind) {
                case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP -> inTurn(kind, original, copy);
                case HEIC, RTF, WEBM -> new Made(kind, false);
                default -> new Made(cleaner(kind).clean(original, copy), true);
            };
        } catch (Uncleanable | EOFException trouble) {
            return new Made(kind, false);
        }
    }

    private static Made inTurn(FileKind kind, InputStream original, OutputStream copy)
            throws IOException, Unfit, Uncleanable {
        READ_WHOLE.acquireUninterruptibly();
        try {
            return new Made(cleaner(kind).clean(original, copy), true);
        } finally {
            READ_WHOLE.release();
        }
    }

    private static Cleaner cleaner(FileKind kind) {
        return switch (kind) {
            case JPEG -> new JpegCleaner();
            case PNG -> new PngCleaner();
            case GIF -> new GifCleaner();
            case WEBP, WAV -> new RiffCleaner(kind);
            case MP3, AAC -> new FrameCleaner(kind);
            case OGG -> new OggCleaner();
            case FLAC -> new FlacCleaner();
            case MP4 -> new IsoCleaner();
            case PDF -> new PdfCleaner();
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> new ZipCleaner();
            case OLD_OFFICE -> new OldOfficeCleaner();
            case TEXT, AMR, HEIC, RTF, WEBM -> new TextCleaner(kind);
        };
    }
}
