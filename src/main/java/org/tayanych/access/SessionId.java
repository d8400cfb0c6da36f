package org.tayanych.access;

import java.util.UUID;

/** Names one session in a list. Opens nothing: only the cookie does. */
public record SessionId(UUID value) {

    static SessionId draw() {
        return new SessionId(UUID.randomUUID());
    }

    /** The session of work that is done without a browser. */
    static final SessionId NONE = new SessionId(new UUID(0, 0));

    /** @throws IllegalArgumentException when the text is not a UUID; the message does not repeat it */
    public static SessionId of(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
