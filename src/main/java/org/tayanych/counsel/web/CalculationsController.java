package org.tayanych.counsel.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.calculations.Calculations;
import org.tayanych.calculations.Calculator;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Question;
import org.tayanych.hotline.OpenCase;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Calculators beside a case: filled from it, counted by the law of the day, and given as advice when the member says so. */
@Controller
class CalculationsController {

    private static final String VIEW = "counsel/calculation";

    private final LawPages cases;
    private final CalculationPages pages;
    private final Calculations calculations;
    private final AdviceForm advice;

    CalculationsController(LawPages cases, CalculationPages pages, Calculations calculations, AdviceForm advice) {
        this.cases = cases;
        this.pages = pages;
        this.calculations = calculations;
        this.advice = advice;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/calculations/{name}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String name, Shell shell, CaseWorker me) {
        OpenCase opened = cases.open(id, me);
        return Pages.show(VIEW, pages.page(shell, opened, calculator(name), pages.known(opened), Optional.empty(),
                CalculationPage.Advice.NONE, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/calculations/{name}")
    ModelAndView count(@PathVariable UUID id, @PathVariable String name, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = cases.open(id, me);
        Calculator calculator = calculator(name);
        CaseSheet sheet = CaseSheet.of(typed);
        return switch (answer(calculator, sheet)) {
            case Outcome.Counted(var calculation) -> Pages.show(VIEW, counted(
                    shell, opened, calculator, sheet, Counted.of(calculation, shell.words())));
            case Outcome.Wrong(Problems problems) -> again(shell, opened, calculator, sheet, problems);
            case Outcome.NoRule none -> again(shell, opened, calculator, sheet,
                    Problems.none().add(none.field(), "calculations.no-rule"));
            case Outcome.RateUnknown unknown -> again(shell, opened, calculator, sheet,
                    Problems.none().add(unknown.field(), "calculations.rate-unknown", unknown.knownThrough()));
        };
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/calculations/{name}/advice")
    ModelAndView advise(@PathVariable UUID id, @PathVariable String name, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = cases.open(id, me);
        Calculator calculator = calculator(name);
        CalculationPage.Advice form = AdviceForm.of(typed);
        Problems problems = AdviceForm.check(form);
        if (!problems.isEmpty()) {
            return Pages.again(VIEW, pages.page(
                    shell, opened, calculator, pages.known(opened), Optional.empty(), form, problems));
        }
        advice.give(opened, calculator, form);
        return Pages.to("/desk/cases/" + opened.id() + "/consultations", "counsel.advice.given");
    }

    private Outcome answer(Calculator calculator, CaseSheet sheet) {
        return switch (calculations.read(calculator, sheet)) {
            case Checked.Wrong<Question>(Problems problems) -> new Outcome.Wrong(problems);
            case Checked.Ok<Question>(Question question) -> calculations.answer(question);
        };
    }

    private CalculationPage counted(Shell shell, OpenCase opened, Calculator calculator, CaseSheet sheet, Counted counted) {
        CalculationPage.Advice form = new CalculationPage.Advice(
                Secret.of(counted.title()),
                Secret.of(counted.advice()),
                "",
                false,
                counted.owed().map(sum -> sum.amount().toPlainString()).orElse(""),
                counted.owed().map(sum -> sum.currency().getCurrencyCode()).orElse(""),
                "");
        return pages.page(shell, opened, calculator, sheet, Optional.of(counted), form, Problems.NONE);
    }

    private ModelAndView again(Shell shell, OpenCase opened, Calculator calculator, CaseSheet sheet, Problems problems) {
        return Pages.again(VIEW, pages.page(shell, opened, calculator, sheet, Optional.empty(),
                CalculationPage.Advice.NONE, sheet.place(problems)));
    }

    private static Calculator calculator(String name) {
        return Calculator.of(name).orElseThrow(NotFound::new);
    }
}
