package org.tayanych.claims;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum ClaimField implements SealedField {
    CLAIM_TOLD,
    CLAIM_WORDS
}
