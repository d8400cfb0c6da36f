package org.tayanych.notices;

import org.springframework.stereotype.Component;

/** Outgoing mail. Put into the outbox with the transaction under way, sent by a job, tried again when the server is away. */
@Component
public class Notices {

    public void send(Notice notice) {
        throw new UnsupportedOperationException("being built");
    }
}
