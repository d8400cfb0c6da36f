package org.tayanych.drafts.web;

import java.time.Instant;
import java.time.LocalDate;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** What happens next, with dates. */
public record NextPage(Shell shell, String reader, String reference, Instant readBy, LocalDate outcome) implements Page {}
