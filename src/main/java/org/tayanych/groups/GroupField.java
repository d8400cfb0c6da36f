package org.tayanych.groups;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. */
enum GroupField implements SealedField {
    GROUP_TITLE
}
