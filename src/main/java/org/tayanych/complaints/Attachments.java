package org.tayanych.complaints;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** Files that belong to a complaint or to a draft of one. */
@Component
public class Attachments {

    /** What became of a file. */
    public sealed interface Outcome {
        record Kept(UUID id) implements Outcome {}

        record Refused(Reason why) implements Outcome {}
    }

    /** Why a file was not kept. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY,
        EMPTY,
        /** A kind that we do not take: programs, scripts, pages, anything unknown. */
        KIND,
        /** It is not what it says, or would swell without end. */
        BROKEN
    }

    /** An opened file, to be read once and closed. */
    public record Content(Attachment about, InputStream bytes) {}

    /** Keeps a file, sealed while it arrives. @param message null for one that comes with the complaint itself */
    public Outcome keep(SubjectId subject, CaseKey key, @Nullable UUID message, Secret name, InputStream bytes)
            throws IOException {
        throw new UnsupportedOperationException("being built");
    }

    /** All files of a complaint or draft, oldest first. */
    public List<Attachment> of(SubjectId subject, CaseKey key) {
        throw new UnsupportedOperationException("being built");
    }

    /** The copy without hidden data where there is one, else nothing: then only the original can be read. */
    public Optional<Content> workingCopy(SubjectId subject, CaseKey key, UUID id) {
        throw new UnsupportedOperationException("being built");
    }

    /** The original as it was sent, hidden data and all: evidence. */
    public Optional<Content> original(SubjectId subject, CaseKey key, UUID id) {
        throw new UnsupportedOperationException("being built");
    }

    /** False when there is no such file here. */
    public boolean remove(SubjectId subject, UUID id) {
        throw new UnsupportedOperationException("being built");
    }
}
