package org.tayanych.evidence.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.evidence.Edition;
import org.tayanych.evidence.Editions;
import org.tayanych.evidence.Proposal;
import org.tayanych.evidence.Results;
import org.tayanych.evidence.Span;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import java.util.List;

/** Where figures are looked at, approved and published. */
@Controller
class FiguresController {

    private static final String DESK = "/desk/figures";
    private static final int EDITIONS = 50;

    private final Editions editions;
    private final Results results;

    FiguresController(Editions editions, Results results) {
        this.editions = editions;
        this.results = results;
    }

    @Gate(Right.PUBLISH_FIGURES)
    @GetMapping(DESK)
    ModelAndView list(Shell shell, Member me) {
        List<Integer> years = editions.publishes(me) ? editions.years() : List.of();
        return Pages.show("evidence/figures", new FiguresPage(shell, results.current(), years, editions.editions(EDITIONS)));
    }

    @Gate(Right.PUBLISH_FIGURES)
    @GetMapping(DESK + "/{year}")
    ModelAndView preview(Shell shell, Member me, @PathVariable String year) {
        return Pages.show("evidence/preview", page(shell, editions.propose(year(me, year)), Problems.none()));
    }

    @Gate(Right.PUBLISH_FIGURES)
    @PostMapping(DESK + "/{year}")
    ModelAndView publish(Shell shell, Member me, Typed typed, @PathVariable String year) {
        int asked = year(me, year);
        Problems problems = Problems.none();
        if (!typed.codes("seen").contains("YES")) {
            problems.add("seen", "evidence.wrong.seen");
            return again(shell, editions.propose(asked), problems);
        }
        Edition.Reason reason = typed.oneOf(Edition.Reason.class, "reason").orElse(Edition.Reason.NEW);
        return answer(shell, editions.publish(me, asked, typed.code("print").orElse(""), reason), problems);
    }

    private ModelAndView answer(Shell shell, Editions.Outcome outcome, Problems problems) {
        return switch (outcome) {
            case Editions.Outcome.Published published -> Pages.to(DESK, "evidence.published");
            case Editions.Outcome.NothingNew nothing -> Pages.to(DESK, "evidence.nothing_new");
            case Editions.Outcome.Moved moved -> {
                problems.add("seen", "evidence.wrong.moved");
                yield again(shell, moved.proposal(), problems);
            }
            case Editions.Outcome.NeedsReason needs -> {
                problems.add("reason", "evidence.wrong.reason");
                yield again(shell, needs.proposal(), problems);
            }
        };
    }

    private ModelAndView again(Shell shell, Proposal proposal, Problems problems) {
        return Pages.again("evidence/preview", page(shell, proposal, problems));
    }

    private PreviewPage page(Shell shell, Proposal proposal, Problems problems) {
        return new PreviewPage(shell, results.current(), proposal, problems);
    }

    /** Only a year that can be counted, and only for who publishes here. */
    private int year(Member me, String typed) {
        int year = Span.of(typed).filter(Span::isYear).map(Span::inYear).orElseThrow(NotFound::new);
        if (!editions.publishes(me) || !editions.years().contains(year)) {
            throw new NotFound();
        }
        return year;
    }
}
