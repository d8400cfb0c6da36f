package org.tayanych.directory;

/** What the service costs the worker. */
public enum Cost {
    FREE,
    PARTLY_FREE,
    PAID,
    UNKNOWN
}
