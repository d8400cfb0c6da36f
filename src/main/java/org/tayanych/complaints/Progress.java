package org.tayanych.complaints;

import java.time.LocalDate;

/** How far a complaint has come, as the worker sees it. A state is a type: only some of them carry a date or a recipient. */
public sealed interface Progress {

    /** It has arrived; nobody has read it yet. */
    record Received() implements Progress {}

    /** A person of the team has read it. */
    record Read() implements Progress {}

    /** The team waits for an answer from the worker. */
    record Asked() implements Progress {}

    /** With consent it went on to somebody else. */
    record SentTo(Recipient recipient) implements Progress {}

    /** Somebody owes an answer until this day. */
    record Waiting(LocalDate until) implements Progress {}

    /** There is a result; it stands in the dialogue. */
    record Result() implements Progress {}

    /** Work has ended; the worker may reopen it for twelve months. */
    record Closed() implements Progress {}

    /** The worker took it back; may be reopened too. */
    record Withdrawn() implements Progress {}

    /** To whom a complaint can go on, as the worker reads it. */
    enum Recipient {
        LAWYER,
        INSPECTORATE,
        UNION,
        PARTNER
    }

    /** The kinds by name, as they rest in the clear column and stand in word keys. */
    enum Kind {
        RECEIVED,
        READ,
        ASKED,
        SENT_TO,
        WAITING,
        RESULT,
        CLOSED,
        WITHDRAWN
    }

    default Kind kind() {
        return switch (this) {
            case Received() -> Kind.RECEIVED;
            case Read() -> Kind.READ;
            case Asked() -> Kind.ASKED;
            case SentTo(Recipient who) -> Kind.SENT_TO;
            case Waiting(LocalDate until) -> Kind.WAITING;
            case Result() -> Kind.RESULT;
            case Closed() -> Kind.CLOSED;
            case Withdrawn() -> Kind.WITHDRAWN;
        };
    }

    /** Whether nobody works on it any more. */
    default boolean ended() {
        return this instanceof Closed || this instanceof Withdrawn;
    }
}
