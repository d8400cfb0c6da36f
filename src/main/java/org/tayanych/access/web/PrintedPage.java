package org.tayanych.access.web;

import java.util.List;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * Ten codes for the day the phone is lost, shown once.
 *
 * @param onward where to go next
 */
public record PrintedPage(Shell shell, List<Secret> codes, String onward) implements Page {}
