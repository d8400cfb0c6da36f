package org.tayanych.site;

/**
 * A line that a room offers to the desk's menu: declare one as a bean.
 *
 * @param words key of the label
 * @param order smaller stands first
 * @param right name of the right that sees it
 */
public record MenuEntry(String path, String words, int order, String right) {}
