package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.site.Option;
import org.tayanych.vault.Secret;

/**
 * Question 5.
 *
 * @param periods those that were added, each a sentence in the reader's language
 */
public record PayPage(
        Asking asking,
        List<String> periods,
        List<Option> from,
        List<Option> until,
        Secret amount,
        List<Option> currencies,
        List<Option> nothing)
        implements Question {}
