package org.tayanych.inspections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.files.FileKind;
import org.tayanych.files.FileKinds;
import org.tayanych.files.Unfit;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.CleanedFiles;
import org.tayanych.vault.Purpose;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.SealedFiles;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;

/** Photos of visits. The id is drawn where the photo is taken, so one that is sent twice is kept once. */
@Component
public class Photos {

    /** Photos in one inspection. */
    public static final int MOST = 100;
    /** Bytes in one photo. */
    public static final long LARGEST = 20L << 20;

    private static final Set<FileKind> PICTURES = Set.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.HEIC);

    /** What became of a photo. */
    public enum Kept {
        DONE,
        /** It was there before: nothing was kept a second time. */
        ALREADY,
        NOT_HERE,
        EMPTY,
        /** No picture. */
        KIND,
        TOO_LARGE,
        TOO_MANY,
        /** It is not what it says, or would swell without end. */
        BROKEN
    }

    /** An opened photo, to be read once and closed. */
    public record Opened(Photo photo, InputStream bytes) {}

    private final PhotoStore store;
    private final InspectionStore inspections;
    private final SealedFiles files;
    private final CleanedFiles cleaned;
    private final Vault vault;
    private final Book book;

    Photos(
            PhotoStore store, InspectionStore inspections, SealedFiles files, CleanedFiles cleaned, Vault vault, Book book) {
        this.store = store;
        this.inspections = inspections;
        this.files = files;
        this.cleaned = cleaned;
        this.vault = vault;
        this.book = book;
    }

    /** Keeps a photo, sealed while it arrives. Call it outside of a transaction: bytes come slowly. */
    public Kept keep(InspectionId id, Inspector by, UUID photo, Secret name, InputStream bytes) throws IOException {
        Optional<Inspection> here = inspections.find(id, by.teams())
                .filter(found -> found.state().visited() || found.days().started().isPresent() && !found.state().over());
        if (here.isEmpty()) {
            return Kept.NOT_HERE;
        }
        Optional<InspectionId> before = store.whose(photo);
        if (before.isPresent()) {
            return before.get().equals(id) ? Kept.ALREADY : Kept.NOT_HERE;
        }
        if (store.count(id) >= MOST) {
            return Kept.TOO_MANY;
        }
        byte[] head = bytes.readNBytes(FileKinds.HEAD);
        if (head.length == 0) {
            return Kept.EMPTY;
        }
        Optional<FileKind> kind = FileKinds.of(head, name.reveal()).filter(PICTURES::contains);
        return kind.isEmpty()
                ? Kept.KIND
                : seal(id, by, photo, name, kind.get(), new SequenceInputStream(new ByteArrayInputStream(head), bytes));
    }

    private Kept seal(InspectionId id, Inspector by, UUID photo, Secret name, FileKind kind, InputStream bytes)
            throws IOException {
        CaseKey key = vault.open(id.subject(), by.keyring(), Purpose.CASE_WORK).orElseThrow();
        SealedFiles.Kept original;
        try {
            original = files.keep(id.subject(), key, bytes, LARGEST);
        } catch (SealedFiles.TooLarge tooLarge) {
            return Kept.TOO_LARGE;
        }
        try {
            CleanedFiles.Cleaned made = cleaned.make(kind, original.file(), id.subject(), key);
            Sealed about = key.seal(about(made.kind(), original, name), InspectionField.INSPECTION_PHOTO, photo);
            if (store.insert(new PhotoStore.Row(photo, id, null, original.file(), made.copy(), about, by.id(), book.now()))) {
                book.add(id, by.id(), Book.Line.of(Happening.Kind.PHOTO_KEPT, photo));
                return Kept.DONE;
            }
            files.remove(original.file());
            if (made.copy() != null) {
                files.remove(made.copy());
            }
            return Kept.ALREADY;
        } catch (Unfit unfit) {
            files.remove(original.file());
            return Kept.BROKEN;
        }
    }

    /** Says what a photo shows. A photo that was said to show something else stays there. */
    public void shows(InspectionId id, UUID photo, FindingId finding, Inspector by) {
        if (inspections.find(id, by.teams()).isPresent()) {
            store.shows(id, photo, finding);
        }
    }

    /** Oldest first; none for a reader of another team. */
    public List<Photo> of(Inspection inspection, Inspector reader) {
        List<PhotoStore.Row> rows = store.of(inspection.id(), reader.teams());
        return rows.isEmpty() ? List.of() : vault.open(inspection.id().subject(), reader.keyring(), Purpose.CASE_WORK)
                .map(key -> rows.stream().map(row -> read(row, key)).toList())
                .orElse(List.of());
    }

    /** The working copy, or the original as it was taken, hidden data and all. Empty where there is none. */
    public Optional<Opened> open(InspectionId id, UUID photo, boolean original, Inspector reader) {
        return store.of(id, reader.teams()).stream().filter(row -> row.id().equals(photo)).findFirst()
                .flatMap(row -> vault.open(id.subject(), reader.keyring(), Purpose.CASE_WORK)
                        .flatMap(key -> Optional.ofNullable(original ? row.original() : row.workingCopy())
                                .map(file -> new Opened(read(row, key), files.open(file, key)))));
    }

    private static Secret about(FileKind kind, SealedFiles.Kept original, Secret name) {
        return Secret.of(kind.name() + "\n" + original.size() + "\n" + original.sha256() + "\n"
                + name.reveal().replace('\n', ' '));
    }

    private static Photo read(PhotoStore.Row row, CaseKey key) {
        String[] about = key.open(row.about(), InspectionField.INSPECTION_PHOTO, row.id()).reveal().split("\n", 4);
        return new Photo(row.id(), row.inspection(), Optional.ofNullable(row.finding()).map(FindingId::new),
                about.length > 3 ? Secret.of(about[3]) : Secret.NOTHING, FileKind.valueOf(about[0]), Long.parseLong(about[1]),
                Secret.of(about[2]), row.workingCopy() != null, row.by(), row.at());
    }
}
