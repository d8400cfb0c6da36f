package org.tayanych.counsel;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum CounselField implements SealedField {
    FACT_NOTE,
    FACT_AMOUNT
}
