package org.tayanych.site.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * A page that says what went wrong, and what can be done now.
 *
 * @param kind the part of the words' keys that says which sentence: the status, or "other"
 * @param number to quote when asking about a fault of ours; empty otherwise
 */
public record Trouble(Shell shell, int status, String kind, String number) implements Page {

    public String title() {
        return say("site.trouble." + kind + ".title");
    }

    public String text() {
        return say("site.trouble." + kind + ".text");
    }
}
