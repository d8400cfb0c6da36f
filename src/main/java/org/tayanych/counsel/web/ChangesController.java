package org.tayanych.counsel.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.counsel.Moves;
import org.tayanych.counsel.figures.LimitFigures;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** What changes of law moved in open cases, and how many cases were lost by a limit. Opens no case. */
@Controller
class ChangesController {

    private final Moves moves;
    private final LimitFigures figures;

    ChangesController(Moves moves, LimitFigures figures) {
        this.moves = moves;
        this.figures = figures;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/law/changes")
    ModelAndView changes(Shell shell, CaseWorker me) {
        return Pages.show("counsel/changes", new ChangesPage(shell, moves.latest(me), me.may(Right.SUPERVISE)));
    }

    @Gate(Right.SUPERVISE)
    @GetMapping("/desk/law/figures")
    ModelAndView figures(Shell shell, CaseWorker me) {
        return Pages.show("counsel/figures", new FiguresPage(shell, figures.of(me.organisation())));
    }
}
