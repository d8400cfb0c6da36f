package org.tayanych.complaints.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** Asks for the sixteen digits. @param typed after something was wrong with them */
public record CodePage(Shell shell, Problems problems, Secret typed) implements Page {}
