package org.tayanych.access.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * Mail address and password.
 *
 * @param asked whether somebody wanted to go elsewhere and has to sign in first
 */
public record SignInPage(Shell shell, Problems problems, Secret mail, Carried carried, boolean asked) implements Page {}
