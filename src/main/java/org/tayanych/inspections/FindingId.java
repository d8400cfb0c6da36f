package org.tayanych.inspections;

import java.util.UUID;

/** Names one finding. */
public record FindingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
