package org.tayanych.hotline.web;

import org.tayanych.complaints.Submission;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * The code to read aloud, once.
 *
 * @param ours whether the reader can open the case; a restricted one goes to the specialists alone
 * @param word whether a word was agreed upon
 */
public record MadePage(Shell shell, Submission.Accepted made, boolean ours, boolean word) implements Page {

    public String readBy() {
        return shell.words().moment(made.readBy());
    }
}
