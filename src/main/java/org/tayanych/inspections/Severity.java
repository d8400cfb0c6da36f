package org.tayanych.inspections;

/** How much a finding endangers people. */
public enum Severity {
    MINOR,
    SERIOUS,
    /** Danger at once: work may have to stop. */
    GRAVE;

    /** Key of its words. */
    public String key() {
        return "inspections.severity." + name();
    }
}
