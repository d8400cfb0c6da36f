package org.tayanych.orders;

import java.util.UUID;

/** Names one order. */
public record OrderId(UUID value) {

    public static OrderId draw() {
        return new OrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
