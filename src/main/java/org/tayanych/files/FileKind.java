package org.tayanych.files;

/** The kinds of file that a worker may send. Anything else is refused. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    /** Word, Excel and PowerPoint before 2007. */
    OLD_OFFICE("application/x-tika-msoffice", "doc"),
    RTF("application/rtf", "rtf"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    AAC("audio/aac", "aac"),
    OGG("audio/ogg", "ogg"),
    WAV("audio/wav", "wav"),
    FLAC("audio/flac", "flac"),
    AMR("audio/amr", "amr"),
    /** What phones record, sound alone or with a picture. */
    MP4("audio/mp4", "m4a"),
    WEBM("audio/webm", "webm");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without a dot; for a working copy whose own name says something else. */
    public String extension() {
        return extension;
    }

    /** Whether it is something to listen to. */
    public boolean sound() {
        return mediaType.startsWith("audio/");
    }
}
