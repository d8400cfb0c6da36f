package org.tayanych.protection;

/** What was answered to a question. Only {@link #YES} ever counts; the others are no "no". Words: {@code protection.answer.<name>}. */
public enum Answer {
    YES,
    NO,
    UNKNOWN,
    REFUSED,
    NOT_ASKED
}
