package org.tayanych.remedies;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. Exact days do; amounts, steps and months stand clear for the figures. */
enum RemedyField implements SealedField {
    REMEDY_OBTAINED,
    REMEDY_SUM_DAY,
    REMEDY_STRUCK
}
