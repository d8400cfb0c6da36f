package org.tayanych.inspections.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The page that a tablet keeps. Says nothing of any visit, and of nobody. */
public record OfflinePage(Shell shell) implements Page {}
