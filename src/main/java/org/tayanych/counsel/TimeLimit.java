package org.tayanych.counsel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tayanych.law.Mark;
import org.tayanych.vocabulary.HelpChannel;

/**
 * A time limit of the law, running from a fact.
 *
 * @param what which limit it is; see {@link #key}
 * @param provision of the pack: {@code KG-LIM-DISMISSAL}
 * @param article as lawyers write it
 * @param pack name and version of the pack that it was counted by
 * @param last the last day on which the worker can act
 * @param safe the day by which we want it done
 */
public record TimeLimit(
        UUID id,
        String what,
        String provision,
        String article,
        Mark mark,
        String pack,
        LocalDate last,
        LocalDate safe,
        State state) {

    /** How far it has come. */
    public sealed interface State {
        /** Nobody has acted yet. */
        record Running() implements State {}

        /** Somebody acted, in time or not. */
        record Acted(LocalDate on, HelpChannel way) implements State {}

        /** It ended, and nothing can be done. */
        record Lost() implements State {}

        static State of(@Nullable String settled, @Nullable LocalDate on, @Nullable String way) {
            if (settled == null) {
                return new Running();
            }
            return on == null || way == null ? new Lost() : new Acted(on, HelpChannel.valueOf(way));
        }
    }

    public boolean running() {
        return state instanceof State.Running;
    }

    /** Empty while nobody has acted. */
    public Optional<State.Acted> acted() {
        return state instanceof State.Acted acted ? Optional.of(acted) : Optional.empty();
    }

    public boolean over(LocalDate today) {
        return last.isBefore(today);
    }
}
