package org.tayanych.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.signals.Signal;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * Signals of the reader's teams.
 *
 * @param names of workplaces that were chosen
 */
public record IndexPage(
        Shell shell, List<Signal> signals, Map<WorkplaceId, String> names, Tab tab, int overdue, Place place,
        LocalDate today) implements Page {

    static final int MOST = 25;

    /** Which of them stand here. Words: {@code signals.tab.<name>}. */
    public enum Tab {
        OPEN,
        ENDED,
        /** The rows behind a figure. */
        ARRIVED,
        ANSWERED
    }

    /** @param number of the page @param count of all @param href what its number is written behind */
    public record Place(int number, int count, String href) {
        int from() {
            return (number - 1) * MOST;
        }

        public int pages() {
            return (count + MOST - 1) / MOST;
        }
    }

    public String topics(Signal signal) {
        return signal.facts().topics().isEmpty()
                ? say("signals.unknown")
                : signal.facts().topics().stream().sorted().map(topic -> say(topic.key())).collect(Collectors.joining(", "));
    }

    public String where(Signal signal) {
        return signal.workplace().map(id -> names.getOrDefault(id, ""))
                .or(() -> signal.facts().region().map(region -> say(region.key())))
                .orElse(say("signals.unknown"));
    }

    public String due(Signal signal) {
        return signal.days().answerBy().map(shell.words()::date).orElse(say("signals.no-limit"));
    }
}
