package org.tayanych.signals.web;

import org.springframework.stereotype.Component;
import org.tayanych.access.Inspector;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalId;
import org.tayanych.signals.SignalOutcome;
import org.tayanych.signals.Signals;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;

/** From the address of a page to a signal of the reader's teams; anything else is not there. */
@Component
class Spot {

    private final Signals signals;

    Spot(Signals signals) {
        this.signals = signals;
    }

    /** The form field that a refusal stands beside when it belongs to no field of its own. */
    static final String FIELD = "do";

    static SignalId id(String typed) {
        return SignalId.parse(typed).orElseThrow(NotFound::new);
    }

    Signal find(String typed, Inspector reader) {
        return signals.find(id(typed), reader).orElseThrow(NotFound::new);
    }

    static String path(SignalId id) {
        return "/desk/signals/" + id;
    }

    /** What to say of a refusal. @throws NotFound when there is nothing to refuse */
    static Problems refused(SignalOutcome.Reason why) {
        if (why == SignalOutcome.Reason.NOT_HERE) {
            throw new NotFound();
        }
        return Problems.none().add(FIELD, "signals.refused." + why);
    }
}
