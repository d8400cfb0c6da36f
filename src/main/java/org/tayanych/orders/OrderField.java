package org.tayanych.orders;

import org.tayanych.vault.SealedField;

/** Everything of this room that rests sealed. Days, amounts, states and codes stand clear for lists and figures. */
enum OrderField implements SealedField {
    /** What must be done. */
    ORDER_DEMAND,
    /** A reason or a note beside a line of the history. */
    ORDER_LINE,
    /** The article of a fine, as the inspector typed it. */
    ORDER_FINE_GROUND,
    /** What exactly stands still, and what danger there is. */
    ORDER_SUSPENDED,
    /** The hash of a paper: it tells whether somebody holds a known file. */
    ORDER_PAPER_PRINT
}
