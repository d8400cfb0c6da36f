package org.tayanych.hotline;

import org.tayanych.access.CaseWorker;
import org.tayanych.vault.CaseKey;
import org.tayanych.vocabulary.SubjectId;

/**
 * A case that a member has opened, for the length of one request: the proof that the reader may, and the key to read and
 * write with. Only {@link CaseFiles#open} makes one, after the audit line was written; everything that is done inside a
 * case takes one.
 */
public final class OpenCase {

    private final CaseFile file;
    private final CaseKey key;
    private final CaseWorker reader;

    OpenCase(CaseFile file, CaseKey key, CaseWorker reader) {
        this.file = file;
        this.key = key;
        this.reader = reader;
    }

    public SubjectId id() {
        return file.id();
    }

    public CaseFile file() {
        return file;
    }

    public CaseKey key() {
        return key;
    }

    public CaseWorker reader() {
        return reader;
    }
}
