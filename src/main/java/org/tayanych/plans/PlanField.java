package org.tayanych.plans;

import org.tayanych.vault.SealedField;

/** What of this room rests sealed. */
enum PlanField implements SealedField {
    CAMPAIGN_TITLE,
    CAMPAIGN_STEP_WORDS,
    CAMPAIGN_STEP_EVIDENCE
}
