package org.tayanych.access.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** A form that needs to know nothing. */
public record FormPage(Shell shell, Problems problems) implements Page {}
