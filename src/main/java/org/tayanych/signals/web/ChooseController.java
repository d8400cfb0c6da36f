package org.tayanych.signals.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.signals.Handling;
import org.tayanych.signals.Signal;
import org.tayanych.signals.SignalOutcome;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Setting the workplace: one of the register, or a new one. */
@Controller
class ChooseController {

    private final Spot spot;
    private final Handling handling;
    private final Workplaces workplaces;

    ChooseController(Spot spot, Handling handling, Workplaces workplaces) {
        this.spot = spot;
        this.handling = handling;
        this.workplaces = workplaces;
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/workplace")
    ModelAndView choose(Shell shell, Inspector me, @PathVariable String signal, Typed typed) {
        Signal found = spot.find(signal, me);
        Optional<WorkplaceId> chosen = typed.code("workplace").flatMap(WorkplaceId::parse);
        return chosen.map(id -> placed(shell, me, found, id, NewPlace.suggested(Secret.NOTHING, Optional.empty())))
                .orElseGet(() -> again(shell, found, Problems.none().add("workplace", "signals.problem.workplace"),
                        NewPlace.suggested(Secret.NOTHING, found.facts().region())));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/signals/{signal}/new-workplace")
    ModelAndView add(Shell shell, Inspector me, @PathVariable String signal, Typed typed) {
        Signal found = spot.find(signal, me);
        NewPlace fresh = NewPlace.of(typed);
        return switch (fresh.check()) {
            case Checked.Wrong<NewWorkplace>(Problems problems) -> again(shell, found, problems, fresh);
            case Checked.Ok<NewWorkplace>(NewWorkplace wish) ->
                placed(shell, me, found, workplaces.add(me.organisation(), Optional.of(me.id()), wish), fresh);
        };
    }

    private ModelAndView placed(Shell shell, Inspector me, Signal signal, WorkplaceId workplace, NewPlace typed) {
        return switch (handling.place(signal.id(), me, workplace)) {
            case SignalOutcome.Done done -> Pages.to(Spot.path(signal.id()), "signals.done.placed");
            case SignalOutcome.Refused(SignalOutcome.Reason why) when why == SignalOutcome.Reason.NO_SUCH_WORKPLACE -> throw new NotFound();
            case SignalOutcome.Refused(SignalOutcome.Reason why) -> again(shell, signal, Spot.refused(why), typed);
        };
    }

    /** Without what the papers say: this gate opens none. */
    private static ModelAndView again(Shell shell, Signal signal, Problems problems, NewPlace typed) {
        return Pages.again("signals/place", new PlacePage(shell.at(Spot.path(signal.id()) + "/place"), problems, signal,
                List.of(), Secret.NOTHING, List.of(), typed));
    }
}
