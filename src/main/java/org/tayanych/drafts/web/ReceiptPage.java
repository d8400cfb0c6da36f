package org.tayanych.drafts.web;

import java.time.Instant;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * The code that leads back to the complaint, shown once.
 *
 * @param mark lets the next page check the last four digits without knowing them
 * @param renewed an older code opens nothing any more
 */
public record ReceiptPage(Shell shell, Secret code, String mark, Instant readBy, boolean renewed) implements Page {}
