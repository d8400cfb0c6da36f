package org.tayanych.access.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/**
 * Asks for the code of a letter.
 *
 * @param action where it is posted to, without the language
 */
public record LetterPage(Shell shell, Problems problems, String action) implements Page {}
