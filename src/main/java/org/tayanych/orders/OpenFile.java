package org.tayanych.orders;

import org.tayanych.access.Inspector;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.InspectionId;
import org.tayanych.vault.CaseKey;

/** An inspection that its reader may write orders for: the row was found among the reader's teams and its key is open. */
public final class OpenFile {

    private final Inspection inspection;
    private final CaseKey key;
    private final Inspector reader;

    OpenFile(Inspection inspection, CaseKey key, Inspector reader) {
        this.inspection = inspection;
        this.key = key;
        this.reader = reader;
    }

    public InspectionId id() {
        return inspection.id();
    }

    public Inspection inspection() {
        return inspection;
    }

    public Inspector reader() {
        return reader;
    }

    CaseKey key() {
        return key;
    }
}
