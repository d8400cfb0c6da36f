package org.tayanych.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Which kind a file is, told by how it begins; its name is only asked whether plain text wants to be a program. */
public final class FileKinds {

    /** As much of a file's beginning as is needed. */
    public static final int HEAD = 64 * 1024;

    private static final Set<String> PLAIN_ENDINGS = Set.of("", "txt", "text", "csv", "log", "md");

    private static final class Known {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }

    private FileKinds() {
    }

    /** Empty for anything that is not taken: programs, scripts, web pages, drawings with scripts, the unknown. */
    public static Optional<FileKind> of(byte[] head, String name) {
        return of(detect(head), name);
    }

    private static Optional<FileKind> of(String type, String name) {
        return Optional.ofNullable(switch (type) {
            case "image/jpeg" -> FileKind.JPEG;
            case "image/png" -> FileKind.PNG;
            case "image/gif" -> FileKind.GIF;
            case "image/webp" -> FileKind.WEBP;
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> FileKind.HEIC;
            case "application/pdf" -> FileKind.PDF;
            case "application/zip", "application/x-tika-ooxml" -> FileKind.DOCX;
            case "application/vnd.oasis.opendocument.text" -> FileKind.ODT;
            case "application/vnd.oasis.opendocument.spreadsheet" -> FileKind.ODS;
            case "application/vnd.oasis.opendocument.presentation" -> FileKind.ODP;
            case "application/x-tika-msoffice" -> FileKind.OLD_OFFICE;
            case "application/rtf" -> FileKind.RTF;
            case "text/plain" -> PLAIN_ENDINGS.contains(ending(name)) ? FileKind.TEXT : null;
            case "audio/mpeg" -> FileKind.MP3;
            case "audio/x-aac" -> FileKind.AAC;
            case "audio/opus", "audio/vorbis", "audio/ogg", "application/ogg", "audio/speex", "video/ogg" -> FileKind.OGG;
            case "audio/vnd.wave", "audio/x-wav" -> FileKind.WAV;
            case "audio/x-flac" -> FileKind.FLAC;
            case "audio/amr", "audio/amr-wb" -> FileKind.AMR;
            case "audio/mp4", "application/mp4", "video/mp4", "video/x-m4v", "video/quicktime", "video/3gpp",
                    "video/3gpp2" -> FileKind.MP4;
            case "video/webm", "audio/webm", "application/x-matroska", "video/x-matroska" -> FileKind.WEBM;
            default -> null;
        });
    }

    private static String detect(byte[] head) {
        try {
            return Known.TYPES.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
    }
}
