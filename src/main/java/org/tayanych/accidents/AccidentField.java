package org.tayanych.accidents;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum AccidentField implements SealedField {
    ACCIDENT_TOLD,
    ACCIDENT_PERSON,
    ACCIDENT_WORDS
}
