package org.tayanych.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with the pack of one country.
 *
 * @param pack the one in use
 * @param own whether it was read from the folder of this installation rather than came with the application
 * @param since when it came into use here
 * @param refused what is wrong with the files that lie in the folder now, when they could not be used
 * @param last what the last replacement changed
 */
public record Standing(Pack pack, boolean own, Instant since, List<Flaw> refused, Optional<Difference> last) {}
