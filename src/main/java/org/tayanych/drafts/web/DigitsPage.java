package org.tayanych.drafts.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Asks for the last four digits, so that nobody leaves without the code. */
public record DigitsPage(Shell shell, Problems problems, String mark) implements Page {}
