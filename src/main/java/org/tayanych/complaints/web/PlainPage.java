package org.tayanych.complaints.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** A page that needs nothing but its words. */
public record PlainPage(Shell shell) implements Page {}
