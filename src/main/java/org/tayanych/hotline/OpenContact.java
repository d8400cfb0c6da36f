package org.tayanych.hotline;

import org.tayanych.access.CaseWorker;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;

/** A contact that a member of its team has opened, or one that is held: sealed to others, and still being talked. Only {@link
 * Contacts#open} and {@link HeldContacts} make one. */
public final class OpenContact {

    private final Contact contact;
    private final CaseKey key;
    private final Secret notes;
    private final CaseWorker reader;
    private final boolean held;

    OpenContact(Contact contact, CaseKey key, Secret notes, CaseWorker reader, boolean held) {
        this.contact = contact;
        this.key = key;
        this.notes = notes;
        this.reader = reader;
        this.held = held;
    }

    public Contact contact() {
        return contact;
    }

    public Secret notes() {
        return notes;
    }

    public CaseWorker reader() {
        return reader;
    }

    /** Whether it is the specialists' by now, and open in this browser alone until the talk is over. */
    public boolean held() {
        return held;
    }

    CaseKey key() {
        return key;
    }
}
