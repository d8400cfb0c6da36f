package org.tayanych.accidents.web;

import java.util.List;
import java.util.Map;
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
import org.tayanych.accidents.AccidentId;
import org.tayanych.accidents.Accidents;
import org.tayanych.accidents.Corrections;
import org.tayanych.accidents.Entry;
import org.tayanych.accidents.OpenAccident;
import org.tayanych.accidents.Written;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;

/** One accident, and striking out what was a mistake. */
@Controller
class AccidentController {

    private final Accidents accidents;
    private final Corrections corrections;
    private final Workplaces workplaces;
    private final Members members;

    AccidentController(Accidents accidents, Corrections corrections, Workplaces workplaces, Members members) {
        this.accidents = accidents;
        this.corrections = corrections;
        this.workplaces = workplaces;
        this.members = members;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/accidents/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show("accidents/accident", page(shell, open(id, me), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/accidents/{id}/lines/{line}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID line, Shell shell, Inspector me, Typed typed) {
        OpenAccident opened = open(id, me);
        String field = "why-" + line;
        Secret why = typed.secret(field);
        if (why.isBlank() || why.length() > StepForm.LONGEST) {
            return Pages.again("accidents/accident", page(shell, opened, why.isBlank()
                    ? Problems.none().add(field, "accidents.wrong.reason")
                    : Problems.none().add(field, "accidents.wrong.long", StepForm.LONGEST)));
        }
        Written written = corrections.strike(opened, line, why);
        return written == Written.DONE
                ? Pages.to(opened.accident().path(), "accidents.struck")
                : Pages.again("accidents/accident", page(shell, opened, Problems.none().add(field, "accidents.refused." + written)));
    }

    private OpenAccident open(UUID id, Inspector me) {
        return accidents.open(new AccidentId(id), me).orElseThrow(NotFound::new);
    }

    private AccidentPage page(Shell shell, OpenAccident opened, Problems problems) {
        Inspector me = opened.reader();
        List<MemberId> writers = opened.entries().stream().map(Entry::by).distinct().toList();
        Map<MemberId, String> names = writers.stream()
                .flatMap(writer -> members.colleague(me.organisation(), writer).stream())
                .collect(Collectors.toMap(Members.Colleague::id, Members.Colleague::name));
        return new AccidentPage(shell, opened, workplaces.find(opened.accident().workplace(), me.organisation()),
                accidents, names, problems);
    }
}
