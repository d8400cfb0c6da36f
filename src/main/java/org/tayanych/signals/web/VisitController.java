package org.tayanych.signals.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalId;
import org.tayanych.signals.SignalOutcome;
import org.tayanych.signals.SignalVisits;
import org.tayanych.signals.Signals;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** From a signal to a visit, after a look at whether the visit could point to somebody. */
@Controller
class VisitController {

    private final Spot spot;
    private final Signals signals;
    private final SignalVisits visits;

    VisitController(Spot spot, Signals signals, SignalVisits visits) {
        this.spot = spot;
        this.signals = signals;
        this.visits = visits;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/signals/{signal}/visit")
    ModelAndView look(Shell shell, Inspector me, @PathVariable String signal) {
        return Pages.show("signals/visit", page(shell, me, spot.find(signal, me), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/visit")
    ModelAndView begin(Shell shell, Inspector me, @PathVariable String signal, Typed typed) {
        Signal found = spot.find(signal, me);
        List<SignalId> others = typed.codes("others").stream().flatMap(code -> SignalId.parse(code).stream()).toList();
        SignalVisits.Wish wish = new SignalVisits.Wish(others, !typed.ticked("announced"), typed.ticked("sure"));
        return switch (visits.begin(found.id(), me, wish)) {
            case SignalOutcome.Done(Signal begun) -> Pages.to(begun.inspection().map(id -> "/desk/inspections/" + id.value())
                    .orElse(Spot.path(begun.id())));
            case SignalOutcome.Refused(SignalOutcome.Reason why) ->
                Pages.again("signals/visit", page(shell, me, found, Spot.refused(why)));
        };
    }

    private VisitPage page(Shell shell, Inspector me, Signal signal, Problems problems) {
        return new VisitPage(shell, problems, signal, visits.outlook(signal.id(), me).orElseThrow(NotFound::new), signals.today(me));
    }
}
