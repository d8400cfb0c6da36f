package org.tayanych.site;

/** What every page record offers to the layout and the form parts. A template takes one of these, named {@code page}. */
public interface Page {

    Shell shell();

    /** What is wrong with what was typed; empty on the first visit. */
    default Problems problems() {
        return Problems.NONE;
    }

    default String say(String key, Object... arguments) {
        return shell().words().say(key, arguments);
    }
}
