package org.tayanych.audit;

import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.MemberId;

/**
 * One line of the book as its readers see it.
 *
 * @param at to the second
 * @param actor empty for the worker or the house itself
 * @param what a short code, for example {@code case.opened}
 * @param subject the id of what it was done to
 * @param detail a further code or count
 */
public record Entry(long id, Instant at, Optional<MemberId> actor, String what, String subject, Optional<String> detail) {}
