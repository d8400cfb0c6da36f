package org.tayanych.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tayanych.vault.Secret;

/**
 * One line of a history in which nothing is overwritten, for the form part {@code history}.
 *
 * @param day when it happened
 * @param text what happened, in the reader's language; nothing that somebody typed
 * @param words what was written with it; {@link Secret#NOTHING} when nothing was
 * @param by who wrote it down
 * @param at when it was written down
 * @param struck why it does not count, when another line struck it out
 * @param strikable whether it may be struck out: no for what strikes out others, and for what was struck out already
 */
public record Happening(
        String id, LocalDate day, String text, Secret words, String by, Instant at, Optional<Secret> struck, boolean strikable) {}
