package org.tayanych.drafts;

import org.tayanych.vault.SealedField;

/** What rests sealed in this room: the answers of one page. */
enum DraftField implements SealedField {
    DRAFT_ANSWERS
}
