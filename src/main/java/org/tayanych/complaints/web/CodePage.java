package org.tayanych.complaints.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Asks for the sixteen digits. */
public record CodePage(Shell shell, Problems problems) implements Page {}
