package org.tayanych.complaints.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** Was it solved? */
public record OutcomePage(
        Shell shell,
        Problems problems,
        List<Option> solved,
        Secret amount,
        List<Option> currencies,
        List<Option> punished,
        Secret words)
        implements Page {}
