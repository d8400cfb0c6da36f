package org.tayanych.site;

import java.util.List;

/**
 * A line that a room wants seen by whoever leads: so many deadlines have passed, so many days are near.
 *
 * @param words key of a sentence; {@code args} fill its holes
 * @param path where the line leads
 * @param late whether something has been missed
 * @param right name of the right that sees it
 */
public record DeskNote(String words, List<Object> args, String path, boolean late, String right) {}
