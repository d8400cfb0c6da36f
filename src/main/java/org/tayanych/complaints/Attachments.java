package org.tayanych.complaints;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tayanych.files.FileKind;
import org.tayanych.files.FileKinds;
import org.tayanych.files.Unfit;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.CleanedFiles;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedFiles;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/**
 * Files that belong to a complaint or to a draft of one. The original is kept as evidence with its hash; people work with a
 * copy without hidden data.
 */
@Component
public class Attachments {

    /** Files with a complaint, or with one message. */
    public static final int MOST_AT_ONCE = 10;
    /** Files in one complaint's whole life. */
    public static final int MOST_IN_ALL = 100;
    /** Bytes in one file. */
    public static final long LARGEST = 20L << 20;

    /** What became of a file. */
    public sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        /** Nothing was kept. */
        record Refused(Reason why) implements Outcome {}
    }

    /** Why a file was not kept. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY,
        EMPTY,
        /** A kind that we do not take: programs, scripts, pages, anything unknown. */
        KIND,
        /** It is not what it says, carries a program, or would swell without end. */
        BROKEN
    }

    /** An opened file, to be read once and closed. */
    public record Content(Attachment about, InputStream bytes) {

        /** The answer that hands it to a browser: saved and never shown in place, its kind taken at its word, no scripts. */
        public ResponseEntity<Resource> download() {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(about.mediaType()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                            .filename(about.fileName(), StandardCharsets.UTF_8).build().toString())
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(new InputStreamResource(bytes));
        }
    }

    private final AttachmentStore store;
    private final SealedFiles files;
    private final CleanedFiles cleaned;
    private final Clock clock;

    Attachments(AttachmentStore store, SealedFiles files, CleanedFiles cleaned, Clock clock) {
        this.store = store;
        this.files = files;
        this.cleaned = cleaned;
        this.clock = clock;
    }

    /**
     * Keeps a file, sealed while it arrives. Call it outside of a transaction: bytes may come slowly, and the copy is made in
     * another thread, which would wait for ever for rows that are not committed.
     *
     * @param message null for one that comes with the complaint itself
     * @throws IllegalStateException inside a transaction, before anything is read
     */
    public Outcome keep(SubjectId subject, CaseKey key, @Nullable UUID message, Secret name, InputStream bytes)
            throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is kept outside of a transaction: commit first, then keep it");
        }
        List<AttachmentStore.Row> before = store.of(subject);
        long together = before.stream().filter(row -> Objects.equals(row.message(), message)).count();
        if (together >= MOST_AT_ONCE || before.size() >= MOST_IN_ALL) {
            return new Outcome.Refused(Reason.TOO_MANY);
        }
        byte[] head = bytes.readNBytes(FileKinds.HEAD);
        if (head.length == 0) {
            return new Outcome.Refused(Reason.EMPTY);
        }
        Optional<FileKind> kind = FileKinds.of(head, name.reveal());
        return kind.isEmpty()
                ? new Outcome.Refused(Reason.KIND)
                : keep(subject, key, message, name, kind.get(),
                        new SequenceInputStream(new ByteArrayInputStream(head), bytes));
    }

    private Outcome keep(
            SubjectId subject, CaseKey key, @Nullable UUID message, Secret name, FileKind kind, InputStream bytes)
            throws IOException {
        SealedFiles.Kept original;
        try {
            original = files.keep(subject, key, bytes, LARGEST);
        } catch (SealedFiles.TooLarge tooLarge) {
            return new Outcome.Refused(Reason.TOO_LARGE);
        }
        try {
            CleanedFiles.Cleaned made = cleaned.make(kind, original.file(), subject, key);
            UUID id = UUID.randomUUID();
            Sealed about = key.seal(write(name, made.kind(), original), ComplaintField.COMPLAINT_FILE, id);
            store.insert(subject, new AttachmentStore.Row(
                    id, message, original.file(), made.copy(), about, ComplaintStore.roughly(clock)));
            return new Outcome.Kept(id);
        } catch (Unfit unfit) {
            files.remove(original.file());
            return new Outcome.Refused(Reason.BROKEN);
        }
    }

    /** All files of a complaint or draft, oldest first. */
    public List<Attachment> of(SubjectId subject, CaseKey key) {
        return store.of(subject).stream().map(row -> read(row, key)).toList();
    }

    /** The copy without hidden data; empty where there is none: then only the original can be read. */
    public Optional<Content> workingCopy(SubjectId subject, CaseKey key, UUID id) {
        return store.find(subject, id).flatMap(row -> Optional.ofNullable(row.workingCopy())
                .map(copy -> new Content(read(row, key), files.open(copy, key))));
    }

    /** The original as it was sent, hidden data and all: evidence. */
    public Optional<Content> original(SubjectId subject, CaseKey key, UUID id) {
        return store.find(subject, id).map(row -> new Content(read(row, key), files.open(row.original(), key)));
    }

    /** Takes a file out of a draft again. False when there is no such file here. */
    public boolean remove(SubjectId subject, UUID id) {
        Optional<AttachmentStore.Row> row = store.find(subject, id);
        row.ifPresent(found -> {
            store.delete(subject, id);
            files.remove(found.original());
            if (found.workingCopy() != null) {
                files.remove(found.workingCopy());
            }
        });
        return row.isPresent();
    }

    /** Forgets where a subject's files belong; the vault destroys the files themselves together with their key. */
    public void forget(SubjectId subject) {
        store.deleteAll(subject);
    }

    private static Secret write(Secret name, FileKind kind, SealedFiles.Kept original) {
        return Leaves.blank()
                .with("name", name)
                .with("kind", List.of(kind.name()))
                .with("size", List.of(Long.toString(original.size())))
                .with("sha256", List.of(original.sha256()))
                .toSecret();
    }

    private static Attachment read(AttachmentStore.Row row, CaseKey key) {
        Leaves about = Leaves.of(key.open(row.about(), ComplaintField.COMPLAINT_FILE, row.id()));
        return new Attachment(
                row.id(),
                about.secret("name"),
                about.oneOf(FileKind.class, "kind").orElse(FileKind.TEXT),
                Long.parseLong(about.code("size").orElse("0")),
                about.secret("sha256"),
                row.workingCopy() != null,
                row.message(),
                row.at());
    }
}
