package org.tayanych.drafts.web;

import java.time.Instant;
import java.time.LocalDate;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The pages after a story was sent. */
public sealed interface AfterSending extends Page {

    /**
     * The code that leads back to the complaint, shown once.
     *
     * @param mark lets the next page check the last four digits without knowing them
     * @param renewed an older code opens nothing any more
     */
    record ReceiptPage(Shell shell, Secret code, String mark, Instant readBy, boolean renewed) implements AfterSending {}

    /** Asks for the last four digits, so that nobody leaves without the code. */
    record DigitsPage(Shell shell, Problems problems, String mark, Secret typed) implements AfterSending {}

    /** What happens next, with dates. */
    record NextPage(Shell shell, String reader, String reference, Instant readBy, LocalDate outcome) implements AfterSending {}
}
