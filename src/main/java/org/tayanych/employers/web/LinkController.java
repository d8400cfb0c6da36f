package org.tayanych.employers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.employers.Link;
import org.tayanych.employers.Links;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Ties between legal entities. */
@Controller
class LinkController {

    private static final int FOUND = 20;

    private final Workplaces workplaces;
    private final Links links;
    private final Clock clock;

    LinkController(Workplaces workplaces, Links links, Clock clock) {
        this.workplaces = workplaces;
        this.links = links;
        this.clock = clock;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/workplaces/{id}/links")
    ModelAndView form(@PathVariable String id, Shell shell, Member me, Typed typed) {
        return Pages.show("employers/link", page(shell, me, workplace(id, me), typed, Problems.NONE));
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/workplaces/{id}/links")
    ModelAndView tie(@PathVariable String id, Shell shell, Member me, Typed typed) {
        Workplace workplace = workplace(id, me);
        Optional<Workplace> other = other(typed, me);
        Optional<String> kind = typed.code("kind").filter(code -> code.matches("(PARENT|CONTRACTOR|SUPPLIER)\\.(of|its)"));
        Problems problems = Problems.none();
        Optional<LocalDate> since = since(typed, problems);
        missing(problems, other, kind);
        if (!problems.isEmpty()) {
            return Pages.again("employers/link", page(shell, me, workplace, typed, problems));
        }
        boolean tied = tie(workplace, other.orElseThrow(), kind.orElseThrow(), since.orElseThrow(), me);
        return Pages.to(WorkplaceController.path(workplace.id()), tied ? "employers.linked" : "employers.not_linked");
    }

    private boolean tie(Workplace workplace, Workplace other, String kind, LocalDate since, Member me) {
        Link.Kind known = Link.Kind.valueOf(kind.substring(0, kind.indexOf('.')));
        return kind.endsWith(".of")
                ? links.tie(workplace, known, other, since, me.id())
                : links.tie(other, known, workplace, since, me.id());
    }

    private static void missing(Problems problems, Optional<Workplace> other, Optional<String> kind) {
        if (other.isEmpty()) {
            problems.add("other", "employers.problem.other");
        }
        if (kind.isEmpty()) {
            problems.add("kind", "employers.problem.kind");
        }
    }

    private Optional<LocalDate> since(Typed typed, Problems problems) {
        Optional<LocalDate> day = TypedDay.of(typed, "since").read().filter(given -> !given.isAfter(LocalDate.now(clock)));
        if (day.isEmpty()) {
            problems.addDate("since", "employers.problem.since");
        }
        return day;
    }

    private Optional<Workplace> other(Typed typed, Member me) {
        return typed.code("other").flatMap(WorkplaceId::parse).flatMap(id -> workplaces.find(id, me.organisation()));
    }

    private Workplace workplace(String id, Member me) {
        return WorkplaceId.parse(id).flatMap(known -> workplaces.find(known, me.organisation())).orElseThrow(NotFound::new);
    }

    private LinkPage page(Shell shell, Member me, Workplace workplace, Typed typed, Problems problems) {
        Secret words = typed.secret("q");
        List<Workplace> found = words.isBlank() ? List.of() : workplaces.search(me.organisation(), words.reveal(), FOUND).stream()
                .filter(other -> !other.employer().equals(workplace.employer()))
                .toList();
        return new LinkPage(shell, problems, workplace, words, found, new LinkPage.TypedLink(typed.code("other").orElse(""),
                typed.code("kind").orElse(""), TypedDay.of(typed, "since")));
    }
}
