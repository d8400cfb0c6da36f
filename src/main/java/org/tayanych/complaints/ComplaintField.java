package org.tayanych.complaints;

import org.tayanych.vault.SealedField;

/** What rests sealed in this room. Names are bound into the seals and never change. */
enum ComplaintField implements SealedField {
    COMPLAINT_NARRATIVE,
    /** Employer, unpaid periods, name, wishes. */
    COMPLAINT_ACCOUNT,
    COMPLAINT_CONTACT,
    COMPLAINT_MESSAGE,
    /** Name, type, size and hash of a file. */
    COMPLAINT_FILE,
    COMPLAINT_OUTCOME_MONEY
}
