package org.tayanych.employers;

import java.time.LocalDate;
import java.util.List;

/**
 * What a room above knows about a workplace, in one line.
 *
 * @param words key of a sentence; {@code args} fill its holes
 * @param path where the line leads
 */
public record WorkplaceLine(LocalDate day, String words, List<Object> args, String path) {}
