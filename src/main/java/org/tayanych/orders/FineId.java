package org.tayanych.orders;

import java.util.UUID;

/** Names one fine. */
public record FineId(UUID value) {

    public static FineId draw() {
        return new FineId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
