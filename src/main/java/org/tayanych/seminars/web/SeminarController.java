package org.tayanych.seminars.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.employers.Workplaces;
import org.tayanych.seminars.Entry;
import org.tayanych.seminars.OpenSeminar;
import org.tayanych.seminars.SeminarId;
import org.tayanych.seminars.Seminars;
import org.tayanych.seminars.Written;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** One seminar, and striking out an employer who was not there. */
@Controller
class SeminarController {

    private final Seminars seminars;
    private final Workplaces workplaces;
    private final Members members;

    SeminarController(Seminars seminars, Workplaces workplaces, Members members) {
        this.seminars = seminars;
        this.workplaces = workplaces;
        this.members = members;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/seminars/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show("seminars/seminar", page(shell, open(id, me), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/seminars/{id}/lines/{line}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID line, Shell shell, Inspector me, Typed typed) {
        OpenSeminar opened = open(id, me);
        String field = "why-" + line;
        Secret why = typed.secret(field);
        if (why.isBlank() || why.length() > StepForm.LONGEST) {
            return Pages.again("seminars/seminar", page(shell, opened, why.isBlank()
                    ? Problems.none().add(field, "seminars.wrong.reason")
                    : Problems.none().add(field, "seminars.wrong.long", StepForm.LONGEST)));
        }
        Written written = seminars.strike(opened, line, why);
        return written == Written.DONE
                ? Pages.to(opened.seminar().path(), "seminars.struck")
                : Pages.again("seminars/seminar", page(shell, opened, Problems.none().add(field, "seminars.refused." + written)));
    }

    private OpenSeminar open(UUID id, Inspector me) {
        return seminars.open(new SeminarId(id), me).orElseThrow(NotFound::new);
    }

    private SeminarPage page(Shell shell, OpenSeminar opened, Problems problems) {
        Inspector me = opened.reader();
        Map<MemberId, String> names = opened.entries().stream().map(Entry::by).distinct()
                .flatMap(writer -> members.colleague(me.organisation(), writer).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
        List<WorkplaceId> places = opened.entries().stream().map(Entry::workplace).flatMap(Optional::stream).distinct().toList();
        return new SeminarPage(shell, opened, workplaces.named(places, me.organisation()), names, problems);
    }
}
