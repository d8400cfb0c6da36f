package org.tayanych.hotline;

import org.tayanych.access.CaseWorker;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;

/** A contact that a member of its team has opened; only {@link Contacts#open} makes one. */
public final class OpenContact {

    private final Contact contact;
    private final CaseKey key;
    private final Secret notes;
    private final CaseWorker reader;

    OpenContact(Contact contact, CaseKey key, Secret notes, CaseWorker reader) {
        this.contact = contact;
        this.key = key;
        this.notes = notes;
        this.reader = reader;
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

    CaseKey key() {
        return key;
    }
}
