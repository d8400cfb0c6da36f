package org.tayanych.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipt;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Sealed;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/** The desk where unfinished complaints wait for those who write them. */
@Component("complaintDrafts")
public class Drafts {

    /** How long a draft waits. */
    public static final Duration LIFE = Duration.ofDays(14);
    private static final int SWEPT_AT_ONCE = 200;

    private final DraftStore store;
    private final Vault vault;
    private final Receipts receipts;
    private final Attachments attachments;
    private final Submissions submissions;
    private final Clock clock;

    Drafts(
            DraftStore store,
            Vault vault,
            Receipts receipts,
            Attachments attachments,
            Submissions submissions,
            Clock clock) {
        this.store = store;
        this.vault = vault;
        this.receipts = receipts;
        this.attachments = attachments;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A blank draft that is kept nowhere yet: for looking at the first pages. */
    public Draft blank() {
        return new Draft(SubjectId.draw(), vault.draw(), Map.of(), 0);
    }

    /** A new draft, blank, under a key of its own. */
    @Transactional
    public Draft begin() {
        SubjectId id = SubjectId.draw();
        CaseKey key = vault.draw();
        Instant ends = clock.instant().plus(LIFE).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        store.insert(id, ends, page -> seal(key, id, page, Leaves.blank()));
        return new Draft(id, key, Map.of(), 0);
    }

    /** Empty when it has ended, or was sent. */
    public Optional<Draft> find(Receipts.Opened opened) {
        Map<DraftPage, DraftStore.Row> rows = store.find(opened.subject(), clock.instant());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<DraftPage, Draft.Answers> pages = new EnumMap<>(DraftPage.class);
        rows.forEach((page, row) -> pages.put(page, new Draft.Answers(row.version(), open(opened, row))));
        return Optional.of(new Draft(
                opened.subject(), opened.key(), pages, attachments.of(opened.subject(), opened.key()).size()));
    }

    /** Saves the answers of one page and touches no other. False, and nothing saved, when another tab was faster. */
    public boolean save(Draft draft, DraftPage page, int version, Leaves words) {
        return store.save(draft.id(), page, version, seal(draft.key(), draft.id(), page, words));
    }

    /** Draws the code that leads back to this draft; an older one opens nothing any more. @throws Receipts.Busy */
    public Receipt code(Draft draft) {
        Receipt receipt = receipts.draw();
        receipts.bind(receipt, ReceiptKind.DRAFT, draft.id(), draft.key());
        return receipt;
    }

    /**
     * Sends the draft: it becomes a complaint under the same key, and its own rows and code are gone. Empty when it was sent
     * before, by a second press of the button.
     *
     * @throws Receipts.Busy when too many come at once; the draft stays as it is
     */
    public Optional<Submission> submit(Draft draft, NewComplaint complaint) {
        try {
            return Optional.of(submissions.submit(complaint, draft.id(), draft.key(), () -> {
                if (!store.delete(draft.id())) {
                    throw new SentBefore();
                }
                receipts.forget(draft.id(), ReceiptKind.DRAFT);
            }));
        } catch (SentBefore before) {
            return Optional.empty();
        }
    }

    /** Rolls the second of two sendings back. */
    private static final class SentBefore extends RuntimeException {
        SentBefore() {
            super("sent before", null, false, false);
        }
    }

    /** Destroys drafts whose time is over: keys first, then rows. The answer is how many. */
    int sweep() {
        int swept = 0;
        for (SubjectId id : store.ended(clock.instant(), SWEPT_AT_ONCE)) {
            vault.destroy(id);
            attachments.forget(id);
            store.delete(id);
            swept++;
        }
        return swept;
    }

    private static Sealed seal(CaseKey key, SubjectId id, DraftPage page, Leaves words) {
        Leaves bound = words.without("page").with("page", List.of(page.name()));
        return key.seal(bound.toSecret(), DraftField.DRAFT_ANSWERS, id.value());
    }

    /** The page's name is sealed with its answers, so that two pages of a draft cannot be swapped. */
    private static Leaves open(Receipts.Opened opened, DraftStore.Row row) {
        Leaves words = Leaves.of(opened.key().open(row.words(), DraftField.DRAFT_ANSWERS, opened.subject().value()));
        if (words.oneOf(DraftPage.class, "page").filter(row.page()::equals).isEmpty()) {
            throw new IllegalStateException("answers of another page");
        }
        return words.without("page");
    }
}
