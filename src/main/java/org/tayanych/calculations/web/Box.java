package org.tayanych.calculations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tayanych.site.Option;
import org.tayanych.vault.Secret;

/** One thing to fill in, ready to be drawn; texts are in the reader's language. */
public sealed interface Box {

    String field();

    record Text(String field, String label, @Nullable String hint, Secret value, String inputmode) implements Box {}

    record Day(String field, String label, @Nullable String hint, Secret day, Secret month, Secret year) implements Box {}

    /** @param needed shown as radio buttons, otherwise as a list that begins with "not chosen" */
    record Choice(String field, String label, List<Option> options, boolean needed) implements Box {}

    /** @param rows each with its boxes @param more whether more rows can be asked for */
    record Rows(String field, String label, @Nullable String hint, List<List<Box>> rows, boolean more) implements Box {}
}
