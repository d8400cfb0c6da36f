package org.tayanych.signals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalVisits;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** Before a visit begins. */
public record VisitPage(Shell shell, Problems problems, Signal signal, SignalVisits.Outlook outlook, LocalDate today) implements Page {

    public String here() {
        return Spot.path(signal.id());
    }

    public boolean waits() {
        return signal.care().waits(today);
    }

    /** Whether the inspector has to say that the danger was talked over. */
    public boolean delicate() {
        return outlook.oneVoice() && signal.care().objects();
    }

    public List<Option> others() {
        return outlook.together().stream().map(other -> Option.of(other.id().toString(), label(other), true)).toList();
    }

    private String label(Signal other) {
        String topics = other.facts().topics().stream().sorted().map(topic -> say(topic.key())).collect(Collectors.joining(", "));
        return shell.words().date(other.days().arrived()) + (topics.isEmpty() ? "" : " · " + topics);
    }

    public List<Option> announced() {
        return List.of(Option.of("yes", say("signals.visit.announced"), false).hinted(say("signals.visit.announced.hint")));
    }

    public List<Option> sure() {
        return List.of(Option.of("yes", say("signals.visit.sure"), false));
    }
}
