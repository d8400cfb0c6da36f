package org.tayanych.inspections;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum InspectionField implements SealedField {
    INSPECTION_ABOUT,
    INSPECTION_NOTES,
    INSPECTION_REASON,
    INSPECTION_ANSWER_NOTE,
    INSPECTION_FINDING,
    INSPECTION_FINDING_STRUCK,
    INSPECTION_PHOTO,
    INSPECTION_ACT,
    INSPECTION_RULE_REASON,
    INSPECTION_RULE_SOURCE
}
