package org.tayanych.drafts.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The first page. @param open whether there is a team to seal to @param unfinished whether this browser holds a draft */
public record StartPage(Shell shell, boolean open, boolean unfinished) implements Page {}
