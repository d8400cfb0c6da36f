package org.tayanych.drafts.web;

import java.time.LocalDate;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The code that leads back to the draft, shown once. @param tone key of a sentence that suits what happened; or empty */
public record CodePage(Shell shell, Secret code, LocalDate until, String tone) implements Page {}
