package org.tayanych.vocabulary;

/** The kind of work. */
public enum Sector implements Coded {
    CONSTRUCTION,
    /** Garment and textile. */
    GARMENT,
    /** Mining and metallurgy. */
    MINING,
    /** Shops, markets and informal trade. */
    TRADE,
    PUBLIC_SERVICE,
    EDUCATION,
    /** Taxi and delivery by a platform. */
    TAXI,
    /** Drivers and other transport. */
    TRANSPORT,
    /** Work in a private home: nanny, carer, cook, cleaner, live-in. */
    DOMESTIC,
    CATERING,
    /** Cleaning of offices, streets and yards. */
    CLEANING,
    /** Care in institutions. */
    CARE,
    AGRICULTURE,
    /** Entertainment and sex work; asked in screening, not offered on the public form. */
    ENTERTAINMENT,
    OTHER;

    /** Whether the public form offers it. */
    public boolean offered() {
        return this != ENTERTAINMENT;
    }

    @Override
    public String list() {
        return "sector";
    }
}
