package org.tayanych.drafts.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Asks for the code of a draft. */
public record ResumePage(Shell shell, Problems problems) implements Page {}
