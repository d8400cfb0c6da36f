package org.tayanych.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Run;
import org.tayanych.imports.RunId;
import org.tayanych.imports.Runs;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** Uploading a file and following it. */
@Controller
class ImportController {

    /** Seconds until a page about work under way asks again by itself; a header does it, no script. */
    private static final String AGAIN = "3";

    private final Runs runs;

    ImportController(Runs runs) {
        this.runs = runs;
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/imports")
    ModelAndView list(Shell shell, Member me) {
        return Pages.show("imports/imports", page(shell, me, "", Problems.NONE));
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/imports")
    ModelAndView take(Shell shell, Member me, Parts parts) throws IOException {
        AtomicReference<RunId> taken = new AtomicReference<>();
        Typed typed = parts.read((field, name, content, sofar) -> {
            Optional<ImportKind> kind = kind(sofar, me);
            if (kind.isPresent() && field.equals("file") && taken.get() == null) {
                taken.set(runs.take(me, kind.get(), content));
            }
        });
        if (taken.get() == null) {
            boolean known = kind(typed, me).isPresent();
            Problems problems = Problems.none().add(known ? "file" : "kind", known ? "imports.no_file" : "imports.no_kind");
            return Pages.again("imports/imports", page(shell, me, typed.code("kind").orElse(""), problems));
        }
        return Pages.to("/desk/imports/" + taken.get());
    }

    @Gate(Right.KEEP_REGISTER)
    @GetMapping("/desk/imports/{id}")
    ModelAndView show(@PathVariable String id, Shell shell, Member me, Typed typed, HttpServletResponse response) {
        Run run = run(id, me);
        if (run.state().underWay()) {
            response.setHeader("Refresh", AGAIN);
        }
        int number = typed.code("page").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::parseInt).orElse(1);
        boolean report = !run.state().underWay();
        return Pages.show("imports/run", new RunPage(shell, runs.kind(run.kind(), me).orElseThrow(NotFound::new), run,
                report ? runs.flaws(run, (number - 1) * RunPage.MOST, RunPage.MOST) : java.util.List.of(),
                report ? runs.flawCount(run) : 0, number));
    }

    @Gate(Right.KEEP_REGISTER)
    @PostMapping("/desk/imports/{id}/cancel")
    ModelAndView cancel(@PathVariable String id, Member me) {
        Run run = run(id, me);
        return Pages.to("/desk/imports/" + run.id(), runs.cancel(run, me) ? "imports.cancelled" : "imports.too_late");
    }

    private Run run(String id, Member me) {
        return RunId.parse(id).flatMap(known -> runs.find(known, me)).orElseThrow(NotFound::new);
    }

    private Optional<ImportKind> kind(Typed typed, Member me) {
        return typed.code("kind").flatMap(code -> runs.kind(code, me));
    }

    private ImportsPage page(Shell shell, Member me, String chosen, Problems problems) {
        return new ImportsPage(shell, runs.kinds(me), runs.newest(me), chosen, problems);
    }
}
