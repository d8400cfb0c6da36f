package org.tayanych.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.complaints.SafeContact;
import org.tayanych.vocabulary.PublicTopic;

/** The order of the pages, computed from the answers and nothing else. */
public final class ComplaintPath {

    private ComplaintPath() {
    }

    /** The pages that this draft goes through. */
    public static List<DraftPage> of(Draft draft) {
        List<DraftPage> pages = new ArrayList<>(List.of(DraftPage.values()));
        if (!draft.tiles().contains(PublicTopic.NOT_PAID)) {
            pages.remove(DraftPage.PAY);
        }
        if (!reachable(draft)) {
            pages.remove(DraftPage.SAFE);
        }
        return List.copyOf(pages);
    }

    /** The page after this one; empty when the answers are to be checked. */
    public static Optional<DraftPage> after(DraftPage page, Draft draft) {
        return of(draft).stream().filter(next -> next.compareTo(page) > 0).findFirst();
    }

    /** The page before this one; empty at the first. */
    public static Optional<DraftPage> before(DraftPage page, Draft draft) {
        return of(draft).stream().filter(earlier -> earlier.compareTo(page) < 0).reduce((first, second) -> second);
    }

    /** After a change from the check page: what the change made necessary, else back to checking. */
    public static Optional<DraftPage> afterChange(DraftPage page, Draft draft) {
        return after(page, draft).filter(next -> (next == DraftPage.PAY || next == DraftPage.SAFE || next == DraftPage.WORK)
                && draft.version(next) == 0);
    }

    /** The first page whose answer is required and missing; empty when the complaint can be sent. */
    public static Optional<DraftPage> missing(Draft draft) {
        if (draft.tiles().isEmpty()) {
            return Optional.of(DraftPage.WHAT);
        }
        if (draft.country().isEmpty()) {
            return Optional.of(DraftPage.COUNTRY);
        }
        if (!draft.told()) {
            return Optional.of(DraftPage.WORDS);
        }
        if (draft.on(DraftPage.CONTACT).code("identity").isEmpty()) {
            return Optional.of(DraftPage.CONTACT);
        }
        return reachable(draft) && draft.on(DraftPage.SAFE).secret("address").isBlank()
                ? Optional.of(DraftPage.SAFE)
                : Optional.empty();
    }

    private static boolean reachable(Draft draft) {
        return draft.on(DraftPage.CONTACT).oneOf(SafeContact.Way.class, "way")
                .filter(way -> way != SafeContact.Way.CODE_ONLY)
                .isPresent();
    }
}
