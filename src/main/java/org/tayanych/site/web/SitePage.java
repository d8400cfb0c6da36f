package org.tayanych.site.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** A page of this room that shows words only. */
public record SitePage(Shell shell) implements Page {}
