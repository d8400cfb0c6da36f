package org.tayanych.orders;

import java.util.UUID;

/** What became of writing something down. */
public sealed interface Written {

    /** @param id of what was made, or of the line that was added */
    record Done(UUID id) implements Written {}

    record Refused(Refusal why) implements Written {}
}
