package org.tayanych.drafts.web;

import java.time.LocalDate;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The pages around the questions. */
public sealed interface BeforeSending extends Page {

    /** The first page. @param open whether there is a team to seal to @param unfinished whether this browser holds a draft */
    record StartPage(Shell shell, boolean open, boolean unfinished) implements BeforeSending {}

    /** The code that leads back to the draft, shown once. @param tone key of a sentence that suits what happened; or empty */
    record CodePage(Shell shell, Secret code, LocalDate until, String tone) implements BeforeSending {}

    /** Asks for the code of a draft. @param typed after something was wrong with it */
    record ResumePage(Shell shell, Problems problems, Secret typed) implements BeforeSending {}

    /** Too many come at once. What was written is kept. @param seconds until another try may succeed */
    record BusyPage(Shell shell, int seconds) implements BeforeSending {

        private static final int MINUTE = 60;

        /** When to come back: a moment, or so many minutes. */
        public String when() {
            return seconds <= MINUTE ? say("drafts.busy.wait") : say("drafts.busy.later", (seconds + MINUTE - 1) / MINUTE);
        }
    }
}
