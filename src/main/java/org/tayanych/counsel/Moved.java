package org.tayanych.counsel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one limit when it was counted anew.
 *
 * @param from its last day before; empty for a limit that was not there
 * @param to its last day now; empty for one that the law does not have any more
 */
record Moved(
        UUID fact, String what, String provision, String packFrom, String packTo, Optional<LocalDate> from,
        Optional<LocalDate> to) {}
