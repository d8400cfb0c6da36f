package org.tayanych.calculations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.calculations.Calculations;
import org.tayanych.calculations.Calculator;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Question;
import org.tayanych.law.Pack;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The calculators: one short form each, answered on the same page. Nothing is kept, nothing stands in the address. */
@Controller
class CalculatorController {

    private static final String VIEW = "calculations/calculator";

    private final Calculations calculations;
    private final Places places;

    CalculatorController(Calculations calculations, Places places) {
        this.calculations = calculations;
        this.places = places;
    }

    @Open
    @GetMapping("/{lang}/calculators")
    ModelAndView all(Shell shell) {
        return Pages.show("calculations/calculators", new CalculatorsPage(shell, Arrays.stream(Calculator.Worry.values())
                .map(worry -> group(worry, shell))
                .toList()));
    }

    @Open
    @GetMapping("/{lang}/calculators/{name}")
    ModelAndView form(@PathVariable String name, @RequestParam(required = false) String country, Shell shell) {
        Calculator calculator = Calculator.of(name).orElseThrow(NotFound::new);
        return Pages.show(VIEW, page(calculator, Optional.ofNullable(country), Blank.FORM, Problems.NONE, Optional.empty(), shell));
    }

    @Open
    @PostMapping("/{lang}/calculators/{name}")
    ModelAndView count(@PathVariable String name, Typed typed, Shell shell) {
        Calculator calculator = Calculator.of(name).orElseThrow(NotFound::new);
        if (!Places.more(typed).isEmpty()) {
            return Pages.show(VIEW, page(calculator, typed.code("country"), typed, Problems.NONE, Optional.empty(), shell));
        }
        return switch (answer(calculator, FormSheet.of(typed))) {
            case Outcome.Counted(var calculation) -> Pages.show(VIEW, page(calculator, typed.code("country"), typed,
                    Problems.NONE, Optional.of(Answered.of(calculation, shell.words())), shell));
            case Outcome.Wrong(Problems problems) -> again(calculator, typed, problems, shell);
            case Outcome.NoRule none -> again(calculator, typed,
                    Problems.none().add(none.field(), "calculations.no-rule"), shell);
            case Outcome.RateUnknown unknown -> again(calculator, typed,
                    Problems.none().add(unknown.field(), "calculations.rate-unknown", unknown.knownThrough()), shell);
        };
    }

    private Outcome answer(Calculator calculator, FormSheet sheet) {
        return switch (calculations.read(calculator, sheet)) {
            case Checked.Wrong<Question>(Problems problems) -> new Outcome.Wrong(problems);
            case Checked.Ok<Question>(Question question) -> calculations.answer(question);
        };
    }

    private ModelAndView again(Calculator calculator, Typed typed, Problems problems, Shell shell) {
        Problems placed = FormSheet.of(typed).place(problems);
        return Pages.again(VIEW, page(calculator, typed.code("country"), typed, placed, Optional.empty(), shell));
    }

    private CalculatorPage page(Calculator calculator, Optional<String> country, Typed typed, Problems problems,
            Optional<Answered> answer, Shell shell) {
        Pack pack = places.chosen(country, calculator::knows).orElseThrow(NotFound::new);
        Boxes boxes = new Boxes(shell.words(), calculator.slug(), pack.currency().getCurrencyCode(), FormSheet.of(typed),
                Places.more(typed));
        return new CalculatorPage(shell, calculator.slug(), pack.country().code(),
                places.offered(pack, calculator::knows, shell.words()), calculator.confirmed(pack),
                boxes.of(calculator.asks(pack)), problems, answer);
    }

    private static CalculatorsPage.Group group(Calculator.Worry worry, Shell shell) {
        List<CalculatorsPage.Tile> tiles = Arrays.stream(Calculator.values())
                .filter(calculator -> calculator.worry() == worry)
                .map(calculator -> new CalculatorsPage.Tile("/calculators/" + calculator.slug(), calculator.icon(),
                        shell.words().say(calculator.key())))
                .toList();
        return new CalculatorsPage.Group(shell.words().say(worry.key()), tiles);
    }
}
