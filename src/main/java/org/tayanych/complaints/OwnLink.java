package org.tayanych.complaints;

/**
 * A line that a room above offers on the worker's own page: declare one as a bean. Its page finds the worker by
 * {@link HeldKeys}.
 *
 * @param path without the language, such as {@code /my/shared}
 * @param words key of the label
 */
public record OwnLink(String path, String words) {}
