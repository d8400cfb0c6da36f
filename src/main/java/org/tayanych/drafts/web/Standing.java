package org.tayanych.drafts.web;

import org.tayanych.drafts.Draft;
import org.tayanych.vault.Receipts;

/** Where the person at the form stands, as far as the browser's cookie tells. */
sealed interface Standing {

    /** Nothing was written yet, or its time is over, or the browser keeps no cookies. */
    record Nothing() implements Standing {}

    /** A draft is being written. */
    record Writing(Draft draft) implements Standing {}

    /** It was sent; the receipt was shown, but nobody has said yet that it was written down. */
    record Sent(Receipts.Opened opened) implements Standing {}
}
