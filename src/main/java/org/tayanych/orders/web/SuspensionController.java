package org.tayanych.orders.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.InspectionId;
import org.tayanych.orders.OpenFile;
import org.tayanych.orders.OpenFiles;
import org.tayanych.orders.Orders;
import org.tayanych.orders.Suspension;
import org.tayanych.orders.Suspensions;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** Work, equipment and places that stand still, until the danger is over. */
@Controller
class SuspensionController {

    private static final String BEGIN = "orders/suspend";
    private static final String VIEW = "orders/suspension";

    private final OpenFiles files;
    private final Suspensions suspensions;
    private final Orders orders;
    private final Frames frames;

    SuspensionController(OpenFiles files, Suspensions suspensions, Orders orders, Frames frames) {
        this.files = files;
        this.suspensions = suspensions;
        this.orders = orders;
        this.frames = frames;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/{id}/suspensions/new")
    ModelAndView form(@PathVariable UUID id, Shell shell, Inspector me) {
        OpenFile file = files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
        return Pages.show(BEGIN,
                new SuspendPage(shell, frames.around(file), SuspendPage.Form.blank(orders.today()), Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/inspections/{id}/suspensions/new")
    ModelAndView begin(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = files.open(new InspectionId(id), me).orElseThrow(NotFound::new);
        SuspendPage.Form form = SuspendPage.Form.of(typed);
        Problems problems = form.check();
        if (!problems.isEmpty()) {
            return Pages.again(BEGIN, new SuspendPage(shell, frames.around(file), form, problems));
        }
        return Answers.of(suspensions.begin(file, form.findingId().orElseThrow(), form.what().orElseThrow(), form.words(),
                        form.on().read().orElseThrow()),
                "orders.kept", one -> "/desk/suspensions/" + one, BEGIN,
                wrong -> new SuspendPage(shell, frames.around(file), form, wrong));
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/suspensions/{id}")
    ModelAndView show(@PathVariable UUID id, Shell shell, Inspector me) {
        return Pages.show(VIEW, page(shell, open(id, me), id, TypedDay.of(orders.today()), Secret.NOTHING, Problems.NONE));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/suspensions/{id}")
    ModelAndView lift(@PathVariable UUID id, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        TypedDay on = TypedDay.of(typed, "on");
        Secret words = typed.secret("words");
        if (on.read().isEmpty()) {
            return Pages.again(VIEW, page(shell, file, id, on, words, Problems.none().addDate("on", "orders.no_day")));
        }
        return Answers.of(suspensions.lift(file, new Suspension.Id(id), on.read().get(), words), "orders.kept",
                line -> "/desk/suspensions/" + id, VIEW, problems -> page(shell, file, id, on, words, problems));
    }

    @Gate(Right.INSPECT)
    @PostMapping("/desk/suspensions/{id}/lines/{entry}")
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID entry, Shell shell, Inspector me, Typed typed) {
        OpenFile file = open(id, me);
        return Answers.strike(entry, typed, why -> suspensions.strike(file, new Suspension.Id(id), entry, why),
                "/desk/suspensions/" + id, VIEW,
                problems -> page(shell, file, id, TypedDay.of(orders.today()), Secret.NOTHING, problems));
    }

    private OpenFile open(UUID id, Inspector me) {
        return files.of(new Suspension.Id(id), me).orElseThrow(NotFound::new);
    }

    private SuspensionPage page(Shell shell, OpenFile file, UUID id, TypedDay on, Secret words, Problems problems) {
        Suspension suspension = suspensions.find(file, new Suspension.Id(id)).orElseThrow(NotFound::new);
        return new SuspensionPage(
                shell.at("/desk/suspensions/" + id), frames.around(file, suspension.history()), suspension, on, words, problems);
    }
}
