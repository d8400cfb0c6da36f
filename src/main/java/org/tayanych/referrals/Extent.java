package org.tayanych.referrals;

/** How much is handed over. */
public enum Extent {
    /** The chosen parts, as they are on the day of sending: a dossier with a key of its own. */
    CHOSEN,
    /** The whole case, with everything that is added later: its key is sealed to the receiving team too. */
    WHOLE
}
