package org.tayanych.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.access.CaseWorker;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.Submission;
import org.tayanych.directory.ServiceId;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.ReferralId;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.SubjectId;

/** One story while it is played: whose it is, its key, and its hand-over. */
final class Play {

    private static final int PATIENCE = 100;

    final Told.Story story;
    final Map<String, ServiceId> shelf;
    private final Cast.Ready cast;
    private final WorkerDesks desks;
    private final CaseDesks cases;
    private final Clock clock;
    private @Nullable SubjectId id;
    private @Nullable CaseKey key;
    @Nullable ReferralId referral;
    @Nullable String recipient;
    @Nullable UUID remedy;

    Play(Told.Story story, Cast.Ready cast, Map<String, ServiceId> shelf, WorkerDesks desks, CaseDesks cases, Clock clock) {
        this.story = story;
        this.cast = cast;
        this.shelf = shelf;
        this.desks = desks;
        this.cases = cases;
        this.clock = clock;
    }

    /** The complaint comes in, by itself or through the consultant who took the call. */
    void begin() {
        NewComplaint complaint = Accounts.complaint(story, cast.organisation(story.to()), LocalDate.now(clock));
        boolean taken = switch (story.channel()) {
            case PHONE, MESSENGER, WALK_IN, OUTREACH -> true;
            case WEB, API, OPEN311 -> false;
        };
        SubjectId drawn = SubjectId.draw();
        CaseKey own = desks.vault().draw();
        Runnable within = story.channel() == Channel.OPEN311 ? () -> publish(drawn) : () -> {};
        Submission submission = patiently(() -> taken
                ? desks.submissions().submit(complaint, worker(null))
                : desks.submissions().submit(complaint, drawn, own, within));
        if (!(submission instanceof Submission.Accepted accepted)) {
            throw new IllegalStateException("a story could not begin: " + story.narrative());
        }
        id = accepted.id();
        key = taken ? null : own;
    }

    /** What came by the GeoReport door can be read there, as little of it as there is to read. */
    private void publish(SubjectId drawn) {
        PublicTopic type = PublicTopic.of(Collections.min(story.topics()));
        desks.published().publish(desks.published().draw(), drawn, type);
    }

    SubjectId id() {
        return Objects.requireNonNull(id);
    }

    /** Whoever works on this story: the member who was named, or by organisation and language. */
    CaseWorker worker(@Nullable String named) {
        if (named != null) {
            return cast.worker(named);
        }
        return cast.worker(switch (story.to()) {
            case "union" -> "union";
            case "inspectorate" -> "inspector";
            default -> story.language().equals("ky") ? "consultant" : "consultant-ru";
        });
    }

    CaseWorker supervisor(OpenCase opened) {
        return cast.worker(switch (story.to()) {
            case "union" -> "union";
            case "inspectorate" -> "inspector";
            default -> opened.file().restricted() ? "lead" : "supervisor";
        });
    }

    /** Who receives what goes to this entry of the directory. */
    CaseWorker receiver() {
        return cast.worker(switch (Objects.requireNonNull(recipient)) {
            case "inspection" -> "inspector";
            case "union" -> "union";
            case "psychologist" -> "partner";
            default -> "lawyer";
        });
    }

    OpenCase open(@Nullable String by) {
        return cases.files().open(id(), worker(by)).orElseThrow(() -> new IllegalStateException("not theirs: " + story.narrative()));
    }

    /** The worker, back with the code. */
    Receipts.Opened withCode() {
        CaseKey mine = Optional.ofNullable(key).orElseGet(() -> open(null).key());
        return new Receipts.Opened(id(), mine);
    }

    static Secret words(@Nullable String text) {
        return Secret.of(text);
    }

    private static Submission patiently(java.util.function.Supplier<Submission> submit) {
        for (int times = 1; ; times++) {
            try {
                return submit.get();
            } catch (Receipts.Busy busy) {
                if (times == PATIENCE) {
                    throw busy;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while loading", stopped);
        }
    }
}
