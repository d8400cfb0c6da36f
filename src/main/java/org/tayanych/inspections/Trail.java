package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that came of an inspection, or of one finding of it: an order, a fine, a payment.
 *
 * @param finding empty when it came of the whole
 * @param words key of the sentence
 * @param args what the sentence takes: days, amounts, codes
 * @param path the desk page it stands on
 */
public record Trail(Optional<FindingId> finding, LocalDate day, String words, List<Object> args, String path) {}
