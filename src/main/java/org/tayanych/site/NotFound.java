package org.tayanych.site;

/** There is nothing here, or nothing for you: the same answer for both. Becomes the 404 page, or a problem in JSON. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("nothing here");
    }
}
