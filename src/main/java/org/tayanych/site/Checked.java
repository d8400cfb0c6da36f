package org.tayanych.site;

/** A form, checked: either what was meant, or what is wrong with it. */
public sealed interface Checked<T> {

    record Ok<T>(T value) implements Checked<T> {}

    record Wrong<T>(Problems problems) implements Checked<T> {}
}
