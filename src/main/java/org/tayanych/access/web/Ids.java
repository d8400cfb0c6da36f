package org.tayanych.access.web;

import java.util.Optional;
import java.util.function.Function;
import org.tayanych.access.SessionId;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.TeamId;

/** Ids as they come from addresses and forms: what is none is as good as unknown. */
final class Ids {

    private Ids() {}

    static Optional<MemberId> member(String text) {
        return parsed(text, MemberId::of);
    }

    static Optional<TeamId> team(String text) {
        return parsed(text, TeamId::of);
    }

    static Optional<SessionId> session(String text) {
        return parsed(text, SessionId::of);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
