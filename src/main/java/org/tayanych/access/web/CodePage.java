package org.tayanych.access.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** The second factor is asked for. */
public record CodePage(Shell shell, Problems problems, Carried carried) implements Page {}
