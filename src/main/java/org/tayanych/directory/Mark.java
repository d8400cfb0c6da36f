package org.tayanych.directory;

/** How sure a fact is: the marks of our research, and what a colleague was told. */
public enum Mark {
    /** Read in a law or on the official page. */
    VERIFIED,
    /** Read in a press report or on an authority's public page. */
    PRESS,
    /** Somebody here called, wrote or went there. */
    TRIED,
    /** Told by a partner and not tried yet. */
    TOLD
}
