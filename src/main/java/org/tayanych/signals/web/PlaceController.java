package org.tayanych.signals.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.referrals.Piece;
import org.tayanych.signals.Signal;
import org.tayanych.signals.Sources;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Which workplace of the register is meant: what the papers call it stands beside what the register has. */
@Controller
class PlaceController {

    /** Names to choose from; who finds none writes more of it. */
    private static final int MOST = 10;

    private final Sources sources;
    private final Workplaces workplaces;

    PlaceController(Sources sources, Workplaces workplaces) {
        this.sources = sources;
        this.workplaces = workplaces;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/signals/{signal}/place")
    ModelAndView named(Shell shell, CaseWorker me, @PathVariable String signal) {
        Signal found = sources.glance(Spot.id(signal), me).orElseThrow(NotFound::new);
        List<Piece> employer = sources.employer(found.id(), me);
        Secret name = employer.stream().filter(piece -> piece.label() == Piece.Label.EMPLOYER_NAME).map(Piece::words)
                .findFirst().orElse(Secret.NOTHING);
        return Pages.show("signals/place", page(shell, me, found, employer, name));
    }

    /** Posted, so that what somebody looks for stands in no address. */
    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/signals/{signal}/place")
    ModelAndView search(Shell shell, CaseWorker me, @PathVariable String signal, Typed typed) {
        Signal found = sources.glance(Spot.id(signal), me).orElseThrow(NotFound::new);
        return Pages.show("signals/place", page(shell, me, found, sources.employer(found.id(), me), typed.secret("words")));
    }

    private PlacePage page(Shell shell, CaseWorker me, Signal signal, List<Piece> employer, Secret words) {
        List<Workplace> found = words.isBlank() ? List.of() : workplaces.search(me.organisation(), words.reveal(), MOST);
        return new PlacePage(shell.at(Spot.path(signal.id()) + "/place"), Problems.NONE, signal, employer, words, found,
                NewPlace.suggested(words, signal.facts().region()));
    }
}
