package org.tayanych.vocabulary;

/** How a case ended: the closing code. */
public enum Outcome implements Coded {
    /** Full remedy. */
    O01,
    /** Part of the remedy. */
    O02,
    /** Instalments agreed. */
    O03,
    /** Order issued. */
    O04,
    /** Order complied with. */
    O05,
    /** Fine imposed. */
    O06,
    /** Fine paid. */
    O07,
    /** Wages collected. */
    O08,
    /** Compensation paid. */
    O09,
    /** Reinstated. */
    O10,
    /** Contract signed. */
    O11,
    /** Won in court. */
    O12,
    /** Lost in court. */
    O13,
    /** Withdrawn by the worker. */
    O14,
    /** Contact lost. */
    O15,
    /** Out of our mandate, referred. */
    O16,
    /** Out of the time limit. */
    O17,
    /** No violation found. */
    O18,
    /** Safety reached. */
    O19,
    /** Information given. */
    O20;

    /** Whether a sum belongs to it. */
    public boolean money() {
        return this == O06 || this == O07 || this == O08 || this == O09;
    }

    @Override
    public String list() {
        return "outcome";
    }
}
