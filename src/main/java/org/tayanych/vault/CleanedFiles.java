package org.tayanych.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.files.FileKind;
import org.tayanych.files.Pipe;
import org.tayanych.files.Unfit;
import org.tayanych.files.WorkingCopies;
import org.tayanych.vocabulary.SubjectId;

/**
 * Makes the sealed working copy of a sealed original: opened, cleaned and sealed again in one stream, never whole in memory
 * unless its kind must be, never on disk.
 */
@Component
public class CleanedFiles {

    /** @param copy null when the kind cannot be cleaned with certainty */
    public record Cleaned(FileKind kind, @Nullable UUID copy) {}

    /** Packing anew may take more room than the original did. */
    private static final long MOST = 48L << 20;

    private final SealedFiles files;

    CleanedFiles(SealedFiles files) {
        this.files = files;
    }

    /** @throws Unfit when the original is not to be kept at all */
    public Cleaned make(FileKind kind, UUID original, SubjectId subject, CaseKey key) throws IOException, Unfit {
        Pipe pipe = new Pipe();
        FutureTask<WorkingCopies.Made> cleaning = new FutureTask<>(() -> clean(kind, original, key, pipe));
        Thread.ofVirtual().start(cleaning);
        UUID copy = seal(pipe, subject, key);
        try {
            WorkingCopies.Made made = result(cleaning, kind, copy == null);
            if (made.cleaned()) {
                return new Cleaned(made.kind(), copy);
            }
            throwAway(copy);
            return new Cleaned(made.kind(), null);
        } catch (Unfit | IOException refused) {
            throwAway(copy);
            throw refused;
        }
    }

    private void throwAway(@Nullable UUID copy) {
        if (copy != null) {
            files.remove(copy);
        }
    }

    private WorkingCopies.Made clean(FileKind kind, UUID original, CaseKey key, Pipe pipe) throws IOException, Unfit {
        try (InputStream in = new BufferedInputStream(files.open(original, key)); OutputStream out = pipe.in()) {
            return WorkingCopies.make(kind, in, out);
        }
    }

    private @Nullable UUID seal(Pipe pipe, SubjectId subject, CaseKey key) throws IOException {
        try (InputStream cleaned = pipe.out()) {
            return files.keep(subject, key, cleaned, MOST).file();
        } catch (SealedFiles.TooLarge swollen) {
            return null;
        }
    }

    /** A copy that swelled past its bound was given up by the reader: then the writer's trouble means nothing. */
    private static WorkingCopies.Made result(FutureTask<WorkingCopies.Made> cleaning, FileKind kind, boolean givenUp)
            throws IOException, Unfit {
        try {
            WorkingCopies.Made made = cleaning.get();
            return givenUp ? new WorkingCopies.Made(made.kind(), false) : made;
        } catch (ExecutionException trouble) {
            switch (trouble.getCause()) {
                case Unfit unfit -> throw unfit;
                case IOException broken -> {
                    if (givenUp) {
                        return new WorkingCopies.Made(kind, false);
                    }
                    throw broken;
                }
                case null, default -> throw new IllegalStateException("cleaning a file failed", trouble.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        }
    }
}
