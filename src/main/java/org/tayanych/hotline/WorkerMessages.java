package org.tayanych.hotline;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Dialogue;
import org.tayanych.vault.Secret;

/** Writing to the worker: words, files, or both. A question makes the case wait for the worker. */
@Component
public class WorkerMessages {

    /** What became of a message. */
    public sealed interface Sent {
        record Done() implements Sent {}

        record Nothing() implements Sent {}

        record TooLong() implements Sent {}

        record CaseClosed() implements Sent {}

        /** The words went, and the files before this one. */
        record FileRefused(Attachments.Reason why) implements Sent {}
    }

    private final Dialogue dialogue;
    private final Attachments attachments;
    private final CaseFiles cases;
    private final Timeline timeline;
    private final Clock clock;
    private final HotlineSettings settings;

    WorkerMessages(
            Dialogue dialogue,
            Attachments attachments,
            CaseFiles cases,
            Timeline timeline,
            Clock clock,
            HotlineSettings settings) {
        this.dialogue = dialogue;
        this.attachments = attachments;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
        this.settings = settings;
    }

    public Sending begin(OpenCase opened) {
        return new Sending(opened);
    }

    /** Words without a file. */
    public Sent send(OpenCase opened, Secret words, boolean question) {
        return begin(opened).finish(words, question);
    }

    /** One message under way: files are sealed while they arrive, and the message begins with the first of them. */
    public final class Sending {

        private final OpenCase opened;
        private @Nullable UUID message;
        private @Nullable Sent refusal;

        private Sending(OpenCase opened) {
            this.opened = opened;
            this.refusal = opened.file().isClosed() ? new Sent.CaseClosed() : null;
        }

        /** Takes one file; after a refusal the rest is passed over. */
        public void file(Secret words, boolean question, Secret name, InputStream content) throws IOException {
            if (refusal != null || words.length() > Drafts.LONGEST) {
                return;
            }
            var kept = attachments.keep(opened.id(), opened.key(), message(words, question), name, content);
            if (kept instanceof Attachments.Outcome.Refused(Attachments.Reason why)) {
                refusal = new Sent.FileRefused(why);
            }
        }

        /** Ends the message. */
        public Sent finish(Secret words, boolean question) {
            Sent refused = refusal;
            if (refused != null) {
                return refused;
            }
            if (words.length() > Drafts.LONGEST) {
                return new Sent.TooLong();
            }
            if (message == null && words.isBlank()) {
                return new Sent.Nothing();
            }
            message(words, question);
            return new Sent.Done();
        }

        private UUID message(Secret words, boolean question) {
            UUID begun = message;
            if (begun != null) {
                return begun;
            }
            UUID fresh = dialogue.answer(opened.id(), opened.key(), opened.reader(), words, question);
            message = fresh;
            timeline.add(opened, question ? "hotline.entry.asked" : "hotline.entry.answered", "");
            if (question) {
                cases.waitForWorker(opened, clock.instant().plus(settings.workerHasTime()));
            }
            return fresh;
        }
    }
}
