package org.tayanych.hotline;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum HotlineField implements SealedField {
    CASE_ENTRY,
    CASE_DRAFT,
    CASE_TASK,
    CASE_QUESTION,
    CASE_ADVICE,
    CONTACT_NOTES
}
