package org.tayanych.protection;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed: all of it but who wrote and when. */
enum ProtectionField implements SealedField {
    SCREENING_ANSWERS,
    VIOLENCE_CODES,
    VIOLENCE_SAFETY_PLAN
}
