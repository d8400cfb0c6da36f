package org.tayanych.site.web;

import java.util.List;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/** Which languages are spoken here, and how completely. */
public record LanguagesPage(Shell shell, List<Language> languages) implements Page {}
