package org.tayanych.directory;

import java.time.Instant;

/** Beds or places, and how many were free at that moment. For staff only. */
public record Capacity(int beds, int free, Instant asOf) {}
