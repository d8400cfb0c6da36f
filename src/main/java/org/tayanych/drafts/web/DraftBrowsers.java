package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.HeldKeys;
import org.tayanych.complaints.HeldKeys.Half;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.Drafts;
import org.tayanych.vault.Receipts;

/** Finds the draft that a browser holds the key of. */
@Component
class DraftBrowsers {

    private final HeldKeys keys;
    private final Drafts drafts;
    private final Complaints complaints;

    DraftBrowsers(HeldKeys keys, Drafts drafts, Complaints complaints) {
        this.keys = keys;
        this.drafts = drafts;
        this.complaints = complaints;
    }

    Standing find(HttpServletRequest request) {
        Optional<Receipts.Opened> held = keys.pickUp(Half.DRAFT, request);
        if (held.isEmpty()) {
            return new Standing.Nothing();
        }
        Optional<Draft> draft = drafts.find(held.get());
        if (draft.isPresent()) {
            return new Standing.Writing(draft.get());
        }
        return complaints.facts(held.get().subject()).isPresent()
                ? new Standing.Sent(held.get())
                : new Standing.Nothing();
    }

    /** The draft that is being written. */
    Optional<Draft> writing(HttpServletRequest request) {
        return find(request) instanceof Standing.Writing(Draft draft) ? Optional.of(draft) : Optional.empty();
    }

    /** A new draft, whose key this browser holds from now on. */
    Draft begin(HttpServletRequest request, HttpServletResponse response) {
        Draft draft = drafts.begin();
        hold(draft.opened(), request, response);
        return draft;
    }

    void hold(Receipts.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        keys.hold(Half.DRAFT, opened, request, response);
    }

    void letGo(HttpServletRequest request, HttpServletResponse response) {
        keys.letGo(Half.DRAFT, request, response);
    }

    /** It was sent and its code is written down: the browser now holds the case and no draft. */
    void turnIntoCase(Receipts.Opened opened, HttpServletRequest request, HttpServletResponse response) {
        keys.hold(Half.CASE, opened, request, response);
        keys.letGo(Half.DRAFT, request, response);
    }
}
