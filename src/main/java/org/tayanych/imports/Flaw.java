package org.tayanych.imports;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell of a file. Never what stood in it.
 *
 * @param line as spreadsheets count: the head of the table is line 1
 * @param column code of the column
 * @param problem key of the sentence
 * @param amount for the sentence's hole
 */
public record Flaw(int line, String column, String problem, @Nullable Integer amount) {}
