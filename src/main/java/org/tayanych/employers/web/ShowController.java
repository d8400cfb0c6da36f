package org.tayanych.employers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.employers.Happened;
import org.tayanych.employers.Links;
import org.tayanych.employers.Merging;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.WorkplaceLine;
import org.tayanych.employers.WorkplaceLines;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/** One workplace, and the end of its ties. */
@Controller
class ShowController {

    private final Workplaces workplaces;
    private final Links links;
    private final Merging merging;
    private final Members members;
    private final ObjectProvider<WorkplaceLines> above;
    private final Clock clock;

    ShowController(Workplaces workplaces, Links links, Merging merging, Members members, ObjectProvider<WorkplaceLines> above,
            Clock clock) {
        this.workplaces = workplaces;
        this.links = links;
        this.merging = merging;
        this.members = members;
        this.above = above;
        this.clock = clock;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/workplaces/{id}")
    ModelAndView show(@PathVariable String id, Shell shell, Member me) {
        Workplace workplace = workplace(id, me);
        return workplace.id().toString().equals(id)
                ? Pages.show("employers/show", page(shell, me, workplace, Problems.NONE))
                : Pages.to(WorkplaceController.path(workplace.id()), "employers.was_merged");
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/workplaces/{id}/links/{link}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID link, Member me) {
        Workplace workplace = workplace(id, me);
        boolean ended = links.end(workplace, link, LocalDate.now(clock), me.id());
        return Pages.to(WorkplaceController.path(workplace.id()), ended ? "employers.link_ended" : "employers.changed_meanwhile");
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/workplaces/{id}/apart")
    ModelAndView apart(@PathVariable String id, Member me) {
        WorkplaceId gone = WorkplaceId.parse(id).orElseThrow(NotFound::new);
        workplace(id, me);
        boolean done = merging.takeBack(me.organisation(), gone, me.id());
        return Pages.to("/desk/workplaces/" + id, done ? "employers.taken_back" : "employers.changed_meanwhile");
    }

    private Workplace workplace(String id, Member me) {
        return WorkplaceId.parse(id).flatMap(known -> workplaces.find(known, me.organisation())).orElseThrow(NotFound::new);
    }

    private ShowPage page(Shell shell, Member me, Workplace workplace, Problems problems) {
        List<Happened> history = workplaces.history(workplace);
        return new ShowPage(shell, workplaces.entry(workplace.id(), me.organisation()).orElseThrow(NotFound::new),
                links.of(workplace), lines(me, workplace), merging.into(workplace), history, names(me, history),
                LocalDate.now(clock), problems);
    }

    /** The newest first, also what was written under ids that were merged into this one. */
    private List<WorkplaceLine> lines(Member me, Workplace workplace) {
        return workplaces.idsOf(workplace).stream()
                .flatMap(id -> above.stream().flatMap(room -> room.of(id, me).stream()))
                .sorted(Comparator.comparing(WorkplaceLine::day).reversed())
                .toList();
    }

    private Map<MemberId, String> names(Member me, List<Happened> history) {
        Map<MemberId, String> names = new HashMap<>();
        history.stream().map(Happened::by).flatMap(Optional::stream).distinct()
                .forEach(id -> members.colleague(me.organisation(), id).ifPresent(who -> names.put(id, who.name())));
        return names;
    }
}
