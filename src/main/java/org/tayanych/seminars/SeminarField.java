package org.tayanych.seminars;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum SeminarField implements SealedField {
    SEMINAR_WORDS
}
